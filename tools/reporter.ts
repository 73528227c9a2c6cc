import type { Reporter, TestModule } from 'vitest/node';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Closes the run with one line that a machine can read: `N passed, N failed`. */
export default class CountReporter implements Reporter {
  // A run that breaks before its end has not passed.
  #count: Count = { passed: 0, failed: 1, skipped: 0 };

  constructor() {
    // Nothing else comes after the coverage table.
    process.once('exit', () => {
      process.stdout.write(`${summaryOf(this.#count)}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const outsideTests = countBrokenGroups(modules) + unhandledErrors.length;
    const passed = states.filter((state) => state === 'passed').length;
    const failed = states.filter((state) => state === 'failed').length;
    this.#count = {
      passed,
      failed: failed + outsideTests,
      skipped: states.length - passed - failed,
    };
  }
}

/** Files and suites that failed outside any test: in a hook, or before their tests were known. */
function countBrokenGroups(modules: readonly TestModule[]): number {
  const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  return groups.filter((group) => group.errors().length > 0).length;
}

function summaryOf({ passed, failed, skipped }: Count): string {
  const line = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped === 0 ? line : `${line}, ${String(skipped)} skipped`;
}
