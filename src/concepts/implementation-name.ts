import type { Reference } from './concept.ts';

/**
 * What people call the thing that a reference names: the static member, else the export.
 *
 * A default export is called after its module, or after the folder of an index module.
 */
export function implementationNameOf({ module, exportName, member }: Reference): string {
  if (member !== undefined) return member;
  return exportName === 'default' ? pascalCaseOf(baseNameOf(module)) || exportName : exportName;
}

function baseNameOf(module: string): string {
  const [base = '', folder] = module.split('/').reverse();
  const name = base.replace(/\.[^.]*$/, '');
  return name === 'index' && folder !== undefined ? folder : name;
}

function pascalCaseOf(text: string): string {
  const words = text.match(/[\p{ID_Continue}$]+/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
