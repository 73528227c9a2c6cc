/** Everything that the registry names exists, and fits. */
import { createRule } from '../src/kit/create-rule.ts';
import { deadSettingsFor } from '../src/kit/dead-settings-for.ts';
import type { DeadSetting } from '../src/sightings/dead-setting.ts';

export type MessageIds =
  | 'argumentUnfit'
  | 'argumentsImpossible'
  | 'argumentsUnfit'
  | 'argumentsUnlike'
  | 'awaitIdle'
  | 'awaitMissing'
  | 'callImpossible'
  | 'callMissing'
  | 'canonicalConstructed'
  | 'exportMissing'
  | 'globIdle'
  | 'memberMissing'
  | 'methodMissing'
  | 'methodsMissing'
  | 'moduleMissing'
  | 'moduleUnreadable'
  | 'parametersExcess'
  | 'parameterUnknown'
  | 'placeholderUnknown'
  | 'propertyMissing'
  | 'propertyUnknown'
  | 'resultUnlike'
  | 'rootMissing'
  | 'scopeArgumentMissing'
  | 'scopeArgumentUnfit'
  | 'scopeUndeclared'
  | 'settingsMissing'
  | 'thingRepeated';
export type Options = [];

export const validSettings = createRule<Options, MessageIds>({
  name: 'valid-settings',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow settings that name what does not exist or does not fit',
      presets: ['recommended', 'strict'],
    },
    schema: [],
    messages: {
      argumentUnfit: 'settings.ssot.{{keyPath}} gives {{text}}, which does not fit: {{expected}}.',
      argumentsImpossible:
        "settings.ssot.{{keyPath}} is {{text}}, which is the number of no construction's arguments: {{expected}}.",
      argumentsUnfit: "settings.ssot.{{keyPath}} does not fit '{{text}}': {{expected}}.",
      argumentsUnlike: 'settings.ssot.{{keyPath}} passes `{{text}}` on, which does not fit: {{expected}}.',
      awaitIdle: "settings.ssot.{{keyPath}} awaits '{{text}}' for nothing: {{expected}}.",
      awaitMissing: "settings.ssot.{{keyPath}} calls '{{text}}' without `await`: {{expected}}.",
      callImpossible: "settings.ssot.{{keyPath}} calls '{{text}}', which cannot be called so: {{expected}}.",
      callMissing: "settings.ssot.{{keyPath}} is '{{text}}' without a call: {{expected}}.",
      canonicalConstructed:
        "settings.ssot.{{keyPath}} constructs '{{text}}', which no place but the factory may do: {{expected}}. Name the " +
        'function that makes it, or leave the factory out.',
      exportMissing: "settings.ssot.{{keyPath}} names '{{text}}', which its module does not export.{{hint}}",
      globIdle: "settings.ssot.{{keyPath}} is '{{text}}', which no file can match: {{expected}}.{{hint}}",
      memberMissing: "settings.ssot.{{keyPath}} names '{{text}}', and the export has no such static member.{{hint}}",
      methodMissing: "settings.ssot.{{keyPath}} is '{{text}}', and the emitter has no such method.{{hint}}",
      methodsMissing: "settings.ssot.{{keyPath}} is '{{text}}' without `methods`: {{expected}}.",
      moduleMissing: "settings.ssot.{{keyPath}} names '{{text}}', which resolves to no module.{{hint}}",
      moduleUnreadable: "settings.ssot.{{keyPath}} names '{{text}}', whose module cannot be parsed.{{hint}}",
      parametersExcess: "settings.ssot.{{keyPath}} names '{{text}}' in excess: {{expected}}.",
      parameterUnknown:
        "settings.ssot.{{keyPath}} is a condition on '{{text}}', and there is no such parameter.{{hint}}",
      placeholderUnknown:
        "settings.ssot.{{keyPath}} is to be filled into a template that asks for '{{text}}', and it has no such parameter.{{hint}}",
      propertyMissing: "settings.ssot.{{keyPath}} leaves out the property '{{text}}': {{expected}}.",
      propertyUnknown: "settings.ssot.{{keyPath}} gives the property '{{text}}': {{expected}}.{{hint}}",
      resultUnlike: "settings.ssot.{{keyPath}} takes what '{{text}}' gives for the instance: {{expected}}.",
      rootMissing: "settings.ssot.{{keyPath}} is '{{text}}', and there is no such folder.",
      scopeArgumentMissing:
        "settings.ssot.{{keyPath}} is '{{text}}' without `scopeArgument`, which says what tells for whom an event is: {{expected}}.",
      scopeArgumentUnfit: "settings.ssot.{{keyPath}} is '{{text}}', which no call can be given: {{expected}}.",
      scopeUndeclared:
        'settings.ssot.{{keyPath}} asks for `{{text}}`, and settings.ssot.userScope declares no names, types or accessors ' +
        'that tell what identifies a user.',
      settingsMissing:
        'There is no settings.ssot, so that nothing is known to be canonical or deprecated, and only the rules on isolation ' +
        'have something to check. Declare the concepts there, or switch this rule off for these files.',
      thingRepeated:
        "settings.ssot.{{keyPath}} names '{{text}}', which is declared once and judged twice: {{expected}}.",
    },
  },
  create(context) {
    return {
      Program() {
        for (const { keyPath, text, problem, expected = '', closest } of deadSettingsFor(context)) {
          context.report({
            loc: startOfFile,
            messageId: messagesByProblem[problem],
            data: { keyPath, text, expected, hint: closest === undefined ? '' : ` Did you mean '${closest}'?` },
          });
        }
      },
    };
  },
});

const startOfFile = { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };

const messagesByProblem: Record<DeadSetting['problem'], MessageIds> = {
  'argument-unfit': 'argumentUnfit',
  'arguments-impossible': 'argumentsImpossible',
  'arguments-unfit': 'argumentsUnfit',
  'arguments-unlike': 'argumentsUnlike',
  'await-idle': 'awaitIdle',
  'await-missing': 'awaitMissing',
  'call-impossible': 'callImpossible',
  'call-missing': 'callMissing',
  'canonical-constructed': 'canonicalConstructed',
  'export-not-found': 'exportMissing',
  'glob-idle': 'globIdle',
  'member-not-found': 'memberMissing',
  'method-not-found': 'methodMissing',
  'methods-missing': 'methodsMissing',
  'module-not-found': 'moduleMissing',
  'module-unreadable': 'moduleUnreadable',
  'parameter-unknown': 'parameterUnknown',
  'parameters-excess': 'parametersExcess',
  'placeholder-unknown': 'placeholderUnknown',
  'property-missing': 'propertyMissing',
  'property-unknown': 'propertyUnknown',
  'result-unlike': 'resultUnlike',
  'root-not-found': 'rootMissing',
  'scope-argument-missing': 'scopeArgumentMissing',
  'scope-argument-unfit': 'scopeArgumentUnfit',
  'scope-undeclared': 'scopeUndeclared',
  'settings-missing': 'settingsMissing',
  'thing-repeated': 'thingRepeated',
};
