import type { DeadSetting } from '../sightings/dead-setting.ts';

/** Says what of the settings does not exist or does not fit, each with its place. */
export function describeDeadSettings(dead: readonly DeadSetting[]): string {
  return [
    'The settings name what does not exist or does not fit.',
    ...dead.map(({ keyPath, text, problem, expected, closest }) => {
      const detail = expected === undefined ? '' : `\n    namely:   ${expected}`;
      const hint = closest === undefined ? '' : `\n    closest:  ${closest}`;
      return `  settings.ssot.${keyPath}\n    found:    '${text}'\n    problem:  ${problemWords[problem]}${detail}${hint}`;
    }),
  ].join('\n\n');
}

const problemWords: Record<DeadSetting['problem'], string> = {
  'argument-unfit': 'the template gives a value that the function does not take',
  'arguments-impossible': 'no construction has so many arguments',
  'arguments-unfit': 'the template gives other arguments than the function takes',
  'arguments-unlike': 'the arguments of the constructor do not fit the function',
  'await-idle': 'the template awaits what is no promise',
  'await-missing': 'the template does not await a promise',
  'call-impossible': 'what the template calls cannot be called so',
  'call-missing': 'the template does not call the function',
  'canonical-constructed': 'the template constructs the canonical class instead of calling a factory',
  'export-not-found': 'the module has no such export',
  'glob-idle': 'no file can match it',
  'member-not-found': 'the export has no such static member',
  'method-not-found': 'the emitter has no such method',
  'methods-missing': 'methods are missing',
  'module-not-found': 'there is no such module',
  'module-unreadable': 'the module cannot be read',
  'parameter-unknown': 'the constructor has no such parameter',
  'parameters-excess': 'the constructor has fewer parameters',
  'placeholder-unknown': 'the constructor has no such parameter',
  'property-missing': 'the template leaves out a property that is required',
  'property-unknown': 'the function takes no such property',
  'result-unlike': 'what the template gives is no instance of the canonical class',
  'root-not-found': 'there is no such folder',
  'scope-argument-missing': 'scopeArgument is missing',
  'scope-argument-unfit': 'no call can be given it',
  'scope-undeclared': 'userScope declares nothing that identifies a user',
  'settings-missing': 'there are no settings',
  'thing-repeated': 'one declaration is judged twice',
};
