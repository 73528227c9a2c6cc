/** Everything that the registry names exists. */
import { createRule } from '../src/kit/create-rule.ts';
import { deadSettingsFor } from '../src/kit/dead-settings-for.ts';
import type { DeadSetting } from '../src/sightings/dead-setting.ts';

export type MessageIds =
  'exportMissing' | 'memberMissing' | 'moduleMissing' | 'moduleUnreadable' | 'parameterUnknown' | 'placeholderUnknown';
export type Options = [];

export const validSettings = createRule<Options, MessageIds>({
  name: 'valid-settings',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow settings that name a module, export or parameter that does not exist',
      presets: ['recommended', 'strict'],
    },
    schema: [],
    messages: {
      exportMissing: "settings.ssot.{{keyPath}} names '{{text}}', which its module does not export.{{hint}}",
      memberMissing: "settings.ssot.{{keyPath}} names '{{text}}', and the export has no such static member.{{hint}}",
      moduleMissing: "settings.ssot.{{keyPath}} names '{{text}}', which resolves to no module.{{hint}}",
      moduleUnreadable: "settings.ssot.{{keyPath}} names '{{text}}', whose module cannot be parsed.{{hint}}",
      parameterUnknown:
        "settings.ssot.{{keyPath}} is a condition on '{{text}}', which is no parameter of the constructor.{{hint}}",
      placeholderUnknown:
        "settings.ssot.{{keyPath}} is built with '{{text}}', which is no parameter of its constructor.{{hint}}",
    },
  },
  create(context) {
    return {
      Program() {
        for (const { keyPath, text, problem, closest } of deadSettingsFor(context)) {
          context.report({
            loc: startOfFile,
            messageId: messagesByProblem[problem],
            data: { keyPath, text, hint: closest === undefined ? '' : ` Did you mean '${closest}'?` },
          });
        }
      },
    };
  },
});

const startOfFile = { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };

const messagesByProblem: Record<DeadSetting['problem'], MessageIds> = {
  'export-not-found': 'exportMissing',
  'member-not-found': 'memberMissing',
  'module-not-found': 'moduleMissing',
  'module-unreadable': 'moduleUnreadable',
  'parameter-unknown': 'parameterUnknown',
  'placeholder-unknown': 'placeholderUnknown',
};
