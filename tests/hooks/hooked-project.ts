import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Ending {
  readonly status: number | null;
  /** Both streams. */
  readonly output: string;
}

const BAD = "import { OldEngine } from './old-engine.js';\nexport const engine = (): object => new OldEngine();\n";
const GOOD = 'export const engine = (): undefined => undefined;\n';
const barrelOf = (module: string): string => `export { OldEngine } from './${module}.js';\n`;

/** `src/reader.ts` constructs what the barrel gives it, which is at first no registered thing. */
const FILES = {
  '.gitignore': 'node_modules\n',
  'package.json': '{ "name": "hooked", "private": true, "type": "module" }\n',
  'src/user-engine.ts': 'export class UserEngine {}\n',
  'src/engine-factory.ts':
    "import { UserEngine } from './user-engine.js';\nexport const createEngine = () => new UserEngine();\n",
  'src/old-engine.ts': 'export class OldEngine {}\n',
  'src/other-engine.ts': 'export class OldEngine {}\n',
  'src/the barrel.ts': barrelOf('other-engine'),
  'src/reader.ts': "import { OldEngine } from './the barrel.js';\nexport const read = (): object => new OldEngine();\n",
  'src/typed.ts': GOOD,
  'eslint.config.js': `import parser from '@typescript-eslint/parser';
import ssot from 'eslint-plugin-ssot';
const concept = {
  name: 'engine',
  canonical: './src/user-engine.ts#UserEngine',
  factory: { module: './src/engine-factory.ts', call: 'createEngine()' },
  deprecated: ['./src/old-engine.ts#OldEngine'],
};
export default [
  { ...ssot.configs.recommended, files: ['src/**/*.ts'] },
  { files: ['src/**/*.ts'], languageOptions: { parser }, settings: { ssot: { root: import.meta.dirname, concepts: [concept] } } },
];
`,
};

/** A repository with everything committed, and no hook yet. */
export class HookedProject {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-hooks-')));
  readonly #env: NodeJS.ProcessEnv;

  constructor() {
    const own = Object.entries(process.env).filter(([name]) => !/^(?:CI$|npm_|GIT_|HUSKY|LEFTHOOK)/iu.test(name));
    // Nothing is fetched when a hook asks npx for what is not installed.
    this.#env = { ...Object.fromEntries(own), npm_config_offline: 'true', npm_config_loglevel: 'error', NO_COLOR: '1' };
    for (const [file, text] of Object.entries(FILES)) this.write(file, text);
    this.git('init', '-q', '-b', 'main');
    this.git('config', 'user.name', 'Somebody');
    this.git('config', 'user.email', 'somebody@example.org');
    this.git('add', '-A');
    this.git('commit', '-qm', 'all');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): void {
    const target = path.join(this.folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text, { mode: 0o755 });
  }

  /** Runs a line of the shell with the programs of the project at hand, as npm and git do. */
  shell(line: string): Ending {
    return this.#end(spawnSync('sh', ['-c', line], this.#options));
  }

  git(...args: readonly string[]): Ending {
    return this.#end(spawnSync('git', args, this.#options));
  }

  /** Has git find a repository that is elsewhere. */
  substitute(address: string, repository: string): void {
    this.#env['GIT_CONFIG_COUNT'] = '1';
    this.#env['GIT_CONFIG_KEY_0'] = `url.${repository}.insteadOf`;
    this.#env['GIT_CONFIG_VALUE_0'] = address;
    this.#env['PRE_COMMIT_HOME'] = `${repository}-store`;
  }

  /** Stages a construction of the deprecated class, and a barrel that begins to export it. */
  stageOffence(): void {
    this.write('src/typed.ts', BAD);
    this.write('src/the barrel.ts', barrelOf('old-engine'));
    this.git('add', '-A');
  }

  /**
   * Commits a construction of the deprecated class, and a barrel that begins to export it. In the folder both are as they
   * should be, and not staged.
   */
  commitOffence(): Ending {
    this.stageOffence();
    this.write('src/typed.ts', GOOD);
    this.write('src/the barrel.ts', barrelOf('other-engine'));
    return this.git('commit', '-m', 'offence');
  }

  /** Commits what is right, with something in the folder that is not, and is not staged. */
  commitRemedy(): Ending {
    this.write('src/typed.ts', `${GOOD}export const count = 1;\n`);
    this.git('add', '-A');
    this.write('src/typed.ts', BAD);
    return this.git('commit', '-m', 'remedy');
  }

  /** Commits nothing but that the factory goes. */
  commitDeletion(): Ending {
    this.git('checkout', '--', '.');
    this.git('rm', '-q', 'src/engine-factory.ts');
    return this.git('commit', '-m', 'deletion');
  }

  /** The messages of the commits, the last one first. */
  get commits(): readonly string[] {
    return this.git('log', '--format=%s').output.trim().split('\n');
  }

  get unstaged(): string {
    return this.read('src/typed.ts');
  }

  get #options(): { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly encoding: 'utf8' } {
    const binaries = path.join(this.folder, 'node_modules/.bin');
    const PATH = [binaries, path.dirname(process.execPath), this.#env['PATH']].join(path.delimiter);
    return { cwd: this.folder, env: { ...this.#env, PATH }, encoding: 'utf8' };
  }

  #end({
    status,
    stdout,
    stderr,
  }: {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }): Ending {
    return { status, output: stdout + stderr };
  }
}

export const unstagedOffence = BAD;
