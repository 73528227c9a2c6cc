import path from 'node:path';
import type { CodeBase } from './code-base.ts';
import type { FoundClass } from './deprecated-class.ts';
import { constructorsOf } from './find-class.ts';
import { importEndingOf } from './import-ending.ts';
import { namedOptions } from './named-options.ts';
import type { StandIn } from './stand-in.ts';
import { typeParametersOf } from './type-parameters.ts';

/**
 * Writes a stand-in for a class: a canonical class that differs in nothing but its name, so that what does not compile
 * after a migration is the fault of the migration, and a factory in three forms. As new code does, it loads nothing of
 * the old.
 *
 * @throws {ClassError} when the type parameters of the class cannot be written in another module.
 */
export function standInOf(found: FoundClass, codeBase: CodeBase): StandIn {
  const { file, exportName, name: oldName, declaration, checker } = found;
  const name = `Canonical${oldName}`;
  const create = `create${oldName}`;
  const { imports, declared, passed } = typeParametersOf(found, codeBase);
  const base = path.posix.basename(file).replace(/\.[^.]+$/u, '');
  const extension = /\.[cm]ts$/u.exec(file)?.[0] ?? '.ts';
  const ending = importEndingOf(file, codeBase);
  const fileOf = (prefix: string): string =>
    path.posix.join(path.posix.dirname(file), `${prefix}-${oldName}${extension}`);
  const [canonicalFile, factoryFile] = [fileOf('canonical'), fileOf('create')];
  const old = exportName === 'default' ? oldName : `{ ${exportName} }`;
  const signatures = constructorsOf(declaration, checker);
  const given = parametersType(`typeof ${name}${passed}`, signatures.length);
  // What the class takes is said by the signature; the compiler need not follow it through the call.
  const made = `return new (${name} as new (...given: any[]) => any)`;
  const named = namedOptions(found, given, codeBase);
  const factory = [
    ...imports,
    `import { ${name} } from './canonical-${oldName}${ending}';`,
    `export function ${create}${declared}(...given: ${given}): ${name}${passed} {`,
    `  ${made}(...given);`,
    '}',
    `export async function ${create}Async${declared}(...given: ${given}): Promise<${name}${passed}> {`,
    `  ${made}(...given);`,
    '}',
    ...(named === undefined
      ? []
      : [
          `export function ${create}Named${declared}(options: ${named.type}): ${name}${passed} {`,
          `  ${made}(...${named.given});`,
          '}',
        ]),
  ];
  const canonical = [
    ...imports,
    `import type ${old} from './${base}${ending}';`,
    `export declare class ${name}${declared} extends ${exportName === 'default' ? oldName : exportName}${passed} {}`,
  ];
  return {
    name,
    files: { [canonicalFile]: `${canonical.join('\n')}\n`, [factoryFile]: `${factory.join('\n')}\n` },
    canonical: `./${canonicalFile}#${name}`,
    factoryModule: `./${factoryFile}`,
    calls: {
      sync: `${create}($args)`,
      async: `await ${create}Async($args)`,
      ...(named === undefined ? {} : { named: `${create}Named(${named.template})` }),
    },
  };
}

/** `ConstructorParameters` knows the last signature only. */
function parametersType(type: string, signatures: number): string {
  if (signatures === 1) return `ConstructorParameters<${type}>`;
  const names = Array.from({ length: signatures }, (_, index) => `P${index}`);
  const shape = names.map((name) => `new (...given: infer ${name}): unknown`).join('; ');
  return `(${type} extends { ${shape} } ? ${names.join(' | ')} : never)`;
}
