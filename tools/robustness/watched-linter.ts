import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LintJob, LintOutcome, LintSetup } from './lint-job.ts';
import type { Problem } from './results.ts';

const nothing: LintOutcome = { isParsed: true, isPlain: false, findings: {}, fixable: 0, times: [], problems: [] };
/** What lets a process read TypeScript. */
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/** Characters of what a process that ended said last. */
const LAST_WORDS = 600;

/** Lints in a process of its own, which is ended and started anew when it does not answer in time or breaks down. */
export class WatchedLinter {
  readonly #setup: LintSetup;
  readonly #limit: number;
  #child: ChildProcess | undefined;
  #said = '';

  /** @param limit milliseconds for one file */
  constructor(setup: LintSetup, limit: number) {
    this.#setup = setup;
    this.#limit = limit;
  }

  async lint(job: LintJob): Promise<LintOutcome> {
    const child = await this.#running();
    child.send(job);
    const patience = new AbortController();
    const { signal } = patience;
    const answered = once(child, 'message', { signal }).then(([outcome]) => outcome as LintOutcome);
    const ended = once(child, 'exit', { signal }).then(() =>
      this.#failed('crash', job, this.#said || 'The process ended.'),
    );
    const late = new Promise<LintOutcome>((resolve) => {
      const timer = setTimeout(() => {
        resolve(this.#failed('time-out', job, `No answer within ${this.#limit / 1000} s.`));
      }, this.#limit);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
      });
    });
    for (const each of [answered, ended]) each.catch(() => undefined);
    const outcome = await Promise.race([answered, ended, late]);
    patience.abort();
    return outcome;
  }

  /** Ends the process; the next file gets a new one. */
  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  async #running(): Promise<ChildProcess> {
    if (this.#child !== undefined) return this.#child;
    const child = fork(path.join(import.meta.dirname, 'lint-worker.ts'), [JSON.stringify(this.#setup)], {
      execArgv: ['--import', loader, '--max-old-space-size=4096'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#said = '';
    child.stderr?.on('data', (data: Buffer) => {
      this.#said = `${this.#said}${data.toString()}`.slice(-LAST_WORDS);
    });
    this.#child = child;
    // The first thing that it says is that it has begun.
    await once(child, 'message');
    return child;
  }

  #failed(kind: Problem['kind'], { file, rules = [] }: LintJob, details: string): LintOutcome {
    void this.stop();
    return { ...nothing, problems: [{ kind, file, rule: rules.length === 1 ? (rules[0] ?? '') : '', details }] };
  }
}
