import { createHash } from 'node:crypto';
import { getEnvironmentData, isMainThread, setEnvironmentData, workerData } from 'node:worker_threads';

const memoryName = 'eslint-plugin-ssot/claims';
/** Each is a pair of numbers: what is told of, and the file that tells it. */
const mostClaims = 128;

// With `--concurrency`, ESLint loads the configuration before it starts its threads: they all get this memory.
if (isMainThread) {
  setEnvironmentData(memoryName, new SharedArrayBuffer(mostClaims * 2 * Int32Array.BYTES_PER_ELEMENT));
}

/**
 * Tells whether a file of this thread is the one that tells of a subject: the first that asks, in the threads of a run
 * together.
 */
export function claimSubject(subject: string, file: string): boolean {
  const memory = isMainThread ? undefined : getEnvironmentData(memoryName);
  if (!(memory instanceof SharedArrayBuffer) || filesOfThreads().size === 0) return true;
  const claims = new Int32Array(memory);
  const [subjectNumber, fileNumber] = [numberOf(subject), numberOf(file)];
  for (let index = 0; index < claims.length; index += 2) {
    const taken = Atomics.compareExchange(claims, index, 0, subjectNumber);
    if (taken === 0 || taken === subjectNumber) return claimSlot(claims, index + 1, fileNumber);
  }
  return true;
}

function claimSlot(claims: Int32Array, index: number, file: number): boolean {
  const holder = Atomics.compareExchange(claims, index, 0, file);
  if (holder === 0 || holder === file) return true;
  // A file that an earlier run of this process began with tells nothing in this one.
  return !filesOfThreads().has(holder) && Atomics.compareExchange(claims, index, holder, file) === holder;
}

let filesOfRun: ReadonlySet<number> | undefined;

/** The files that ESLint has for all its threads; none where this thread is not one of them. */
function filesOfThreads(): ReadonlySet<number> {
  if (filesOfRun === undefined) {
    const { filePaths } = (workerData ?? {}) as { readonly filePaths?: unknown };
    filesOfRun = new Set(Array.isArray(filePaths) ? filePaths.map((path) => numberOf(String(path))) : []);
  }
  return filesOfRun;
}

/** Never 0, which stands for nothing. */
function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readInt32LE() || 1;
}
