import type { ESLint, Linter, Rule } from 'eslint';
import type { CpuTimes } from './lint-job.ts';

// Transpiled by `Workbench` and run by plain Node.

/** Takes the CPU time of the process, in which wall time says little: of what a parser does, and what each rule does. */
export class CpuClock {
  readonly #taken = new Map<string, number>();

  /** A parser that does the same under the clock. */
  parser<Parser extends Linter.Parser>(parser: Parser): Parser {
    if (!('parseForESLint' in parser)) return parser;
    const { parseForESLint } = parser;
    return { ...parser, parseForESLint: this.#clocked('', parseForESLint) };
  }

  /** A plugin whose rules do the same under the clock. */
  plugin(plugin: ESLint.Plugin): ESLint.Plugin {
    const rules = Object.entries(plugin.rules ?? {}).map(([name, rule]) => [
      name,
      this.#rule(name, rule as Rule.RuleModule),
    ]);
    return { ...plugin, rules: Object.fromEntries(rules) as Record<string, Rule.RuleModule> };
  }

  get times(): CpuTimes {
    const { '': parse = 0, ...rules } = Object.fromEntries(this.#taken);
    return { parse, rules };
  }

  #rule(name: string, rule: Rule.RuleModule): Rule.RuleModule {
    const create = this.#clocked(name, (context: Rule.RuleContext) => rule.create(context));
    return {
      ...rule,
      create: (context) => {
        const listeners = Object.entries(create(context)) as [string, (...args: unknown[]) => unknown][];
        return Object.fromEntries(listeners.map(([selector, listener]) => [selector, this.#clocked(name, listener)]));
      },
    };
  }

  #clocked<Args extends unknown[], Result>(name: string, run: (...args: Args) => Result): (...args: Args) => Result {
    return (...args) => {
      const before = process.cpuUsage();
      try {
        return run(...args);
      } finally {
        const { user, system } = process.cpuUsage(before);
        this.#taken.set(name, (this.#taken.get(name) ?? 0) + (user + system) / 1000);
      }
    };
  }
}
