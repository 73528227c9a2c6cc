import type { Rule } from 'eslint';

/** The rule with its suggestions for tests as fixes: what a person does who takes them all. */
export function takingSuggestions(rule: Rule.RuleModule): Rule.RuleModule {
  return {
    ...rule,
    create: (context) =>
      rule.create(Object.create(context, { report: { value: reporterOf(context) } }) as typeof context),
  };
}

function reporterOf(context: Rule.RuleContext): Rule.RuleContext['report'] {
  return (descriptor) => {
    const [choice, ...others] = descriptor.suggest ?? [];
    const isTaken = descriptor.data?.['reason'] === 'test-file' && choice !== undefined && others.length === 0;
    context.report(isTaken ? { ...descriptor, fix: choice.fix } : descriptor);
  };
}
