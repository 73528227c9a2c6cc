import type ts from 'typescript';
import type { CodeBase } from './code-base.ts';
import type { FoundClass } from './deprecated-class.ts';
import { ClassError } from './find-class.ts';
import { importEndingOf } from './import-ending.ts';

/** The type parameters of a class, for use in a module beside its own. */
export interface TypeParameters {
  /** Import statements for the types that they name. */
  readonly imports: readonly string[];
  /** `<T extends Base>`; empty when there are none. */
  readonly declared: string;
  /** `<T>`; empty when there are none. */
  readonly passed: string;
}

/** @throws {ClassError} when they name a type that the class's module keeps to itself. */
export function typeParametersOf(found: FoundClass, codeBase: CodeBase): TypeParameters {
  const { declaration } = found;
  const parameters = declaration.typeParameters ?? [];
  if (parameters.length === 0) return { imports: [], declared: '', passed: '' };
  // Without `in` and `out`, which a function must not say and a class need not.
  const texts = parameters.map(({ name, constraint, default: otherwise }) =>
    [
      name.text,
      ...(constraint === undefined ? [] : ['extends', constraint.getText()]),
      ...(otherwise === undefined ? [] : ['=', otherwise.getText()]),
    ].join(' '),
  );
  const imports = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (codeBase.compiler.isIdentifier(node)) imports.add(importOf(node, found, codeBase));
    codeBase.compiler.forEachChild(node, visit);
  };
  parameters.forEach(visit);
  imports.delete('');
  return {
    imports: [...imports],
    declared: `<${texts.join(', ')}>`,
    passed: `<${parameters.map(({ name }) => name.text).join(', ')}>`,
  };
}

/** The statement that imports what a name stands for; empty when it needs none. */
function importOf(name: ts.Identifier, { file, declaration, checker }: FoundClass, codeBase: CodeBase): string {
  const { compiler } = codeBase;
  const [declared] = checker.getSymbolAtLocation(name)?.declarations ?? [];
  if (declared?.getSourceFile() !== declaration.getSourceFile()) return '';
  if (compiler.isImportSpecifier(declared)) {
    const specifier = declared.parent.parent.parent.moduleSpecifier.getText();
    const from = declared.propertyName === undefined ? '' : `${declared.propertyName.text} as `;
    return `import type { ${from}${declared.name.text} } from ${specifier};`;
  }
  if (compiler.isImportClause(declared)) {
    return `import type ${name.text} from ${declared.parent.moduleSpecifier.getText()};`;
  }
  if (compiler.isNamespaceImport(declared)) {
    return `import type * as ${name.text} from ${declared.parent.parent.moduleSpecifier.getText()};`;
  }
  if (declared.parent !== declaration.getSourceFile()) return '';
  const isExported = (compiler.getCombinedModifierFlags(declared) & compiler.ModifierFlags.Export) !== 0;
  if (!isExported) throw new ClassError(`${file} keeps '${name.text}', a bound of its class, to itself.`);
  const base = file.replace(/^.*\//u, '').replace(/\.[^.]+$/u, '');
  return `import type { ${name.text} } from './${base}${importEndingOf(file, codeBase)}';`;
}
