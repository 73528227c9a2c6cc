import type ts from 'typescript';
import type { CodeBase } from './code-base.ts';
import type { FoundClass } from './deprecated-class.ts';
import { findConstructions } from './find-constructions.ts';

/**
 * The public member of a class that is read most often in the files that construct it, the class's own module apart:
 * what such a file may need and a canonical class may lack. `undefined` when they read none.
 */
export function findLackedMember(found: FoundClass, codeBase: CodeBase): string | undefined {
  const { compiler } = codeBase;
  const sites = findConstructions(codeBase).filter(({ reference }) => reference === found.reference);
  const counts = new Map<string, number>();
  for (const file of new Set(sites.map((site) => site.file))) {
    const checked = codeBase.files().get(file);
    if (checked === undefined) continue;
    const declared = declarationsOf(found, checked.checker);
    const visit = (node: ts.Node): void => {
      if (compiler.isPropertyAccessExpression(node)) {
        const [declaration] = checked.checker.getSymbolAtLocation(node.name)?.declarations ?? [];
        const name = declaration && declared.get(declaration);
        if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      compiler.forEachChild(node, visit);
    };
    visit(checked.sourceFile);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0];
}

/** The members of the class's instances by their declarations, which are the same ones in all programs of a project. */
function declarationsOf({ declaration }: FoundClass, checker: ts.TypeChecker): ReadonlyMap<ts.Declaration, string> {
  const members = checker.getPropertiesOfType(checker.getTypeAtLocation(declaration));
  return new Map(members.flatMap(({ name, declarations = [] }) => declarations.map((each) => [each, name] as const)));
}
