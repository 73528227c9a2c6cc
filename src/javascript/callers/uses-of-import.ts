import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies } from '../interpretation/body.ts';
import { specifierName, staticString } from '../syntax/static-key.ts';
import { UseFollower } from './follow-uses.ts';
import { membersIn } from './members-in.ts';
import type { Use, Way } from './use.ts';

/** A module as another one imports it. */
interface Imported {
  /** The way from what the module exports to the function. */
  readonly way: Way;
  readonly isCommonJs: boolean;
  /** Does a specifier mean the module? */
  isMeant(specifier: string): boolean;
}

/** What a module does with a function that another one exports; `undefined` if it does not import that module's values. */
export function usesOfImport(bodies: Bodies, imported: Imported): readonly Use[] | undefined {
  const follower = new UseFollower(bodies);
  const uses: Use[] = [];
  let isImporter = false;
  for (const statement of bodies.sourceCode.ast.body) {
    if (!isOfModule(statement, imported)) continue;
    isImporter = true;
    if (statement.type === 'ExportAllDeclaration' || statement.type === 'ExportNamedDeclaration') {
      uses.push(...usesOfExport(statement, imported));
      continue;
    }
    const specifiers = statement.type === 'ImportDeclaration' ? statement.specifiers : [statement];
    for (const specifier of specifiers) {
      const way = wayThrough(specifier, imported);
      if (way === undefined) continue;
      for (const variable of bodies.sourceCode.getDeclaredVariables(specifier)) follower.followVariable(variable, way);
    }
  }
  for (const load of membersIn(bodies).loads) {
    const specifier = staticString(load.type === 'ImportExpression' ? load.source : load.arguments[0]);
    if (specifier === undefined || !imported.isMeant(specifier)) continue;
    isImporter = true;
    if (load.type === 'CallExpression') {
      follower.follow(load, imported.way);
    } else if (load.parent.type === 'AwaitExpression') {
      follower.follow(load.parent, imported.way);
      if (imported.isCommonJs) follower.follow(load.parent, ['default', ...imported.way]);
    } else if (load.parent.type !== 'ExpressionStatement') {
      uses.push({ kind: 'escape' });
    }
  }
  return isImporter ? [...follower.uses, ...uses] : undefined;
}

type Loading =
  | TSESTree.ExportAllDeclaration
  | TSESTree.ExportNamedDeclaration
  | TSESTree.ImportDeclaration
  | TSESTree.TSImportEqualsDeclaration;

/** Does a statement load values of the module? */
function isOfModule(statement: TSESTree.Node, { isMeant }: Imported): statement is Loading {
  switch (statement.type) {
    case 'ImportDeclaration':
      return statement.importKind !== 'type' && isMeant(statement.source.value);
    case 'ExportAllDeclaration':
      return statement.exportKind !== 'type' && isMeant(statement.source.value);
    case 'ExportNamedDeclaration':
      return statement.exportKind !== 'type' && statement.source !== null && isMeant(statement.source.value);
    case 'TSImportEqualsDeclaration': {
      const { moduleReference } = statement;
      const specifier =
        moduleReference.type === 'TSExternalModuleReference' ? staticString(moduleReference.expression) : undefined;
      return specifier !== undefined && isMeant(specifier);
    }
    default:
      return false;
  }
}

/** The way from what a specifier binds to the function; `undefined` if it binds something else. */
function wayThrough(specifier: TSESTree.Node, imported: Imported): Way | undefined {
  switch (specifier.type) {
    case 'ImportDefaultSpecifier':
      return wayBeyond('default', imported);
    case 'ImportSpecifier':
      return specifier.importKind === 'type' ? undefined : wayBeyond(specifierName(specifier.imported), imported);
    case 'ImportNamespaceSpecifier':
    case 'TSImportEqualsDeclaration':
      return imported.way;
    default:
      return undefined;
  }
}

function wayBeyond(name: string, { way, isCommonJs }: Imported): Way | undefined {
  // The default of a CommonJS module is all that it exports.
  if (name === 'default' && isCommonJs && way[0] !== 'default') return way;
  return way[0] === name ? way.slice(1) : undefined;
}

function usesOfExport(
  statement: TSESTree.ExportAllDeclaration | TSESTree.ExportNamedDeclaration,
  imported: Imported,
): readonly Use[] {
  const { way } = imported;
  if (statement.type === 'ExportAllDeclaration') {
    const isHidden = way[0] === 'default' || (imported.isCommonJs && way.length === 0);
    if (statement.exported === null) return isHidden ? [] : [{ kind: 'door', way }];
    return [{ kind: 'door', way: [specifierName(statement.exported), ...way] }];
  }
  return statement.specifiers.flatMap((specifier): readonly Use[] => {
    if (specifier.exportKind === 'type') return [];
    const rest = wayBeyond(specifierName(specifier.local), imported);
    return rest === undefined ? [] : [{ kind: 'door', way: [specifierName(specifier.exported), ...rest] }];
  });
}
