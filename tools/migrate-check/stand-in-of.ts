import path from 'node:path';
import type { CodeBase } from './code-base.ts';
import type { FoundClass } from './deprecated-class.ts';
import { ClassError, constructorsOf } from './find-class.ts';
import { findLackedMember } from './find-lacked-member.ts';
import { importEndingOf } from './import-ending.ts';
import { namedOptions } from './named-options.ts';
import { membersText } from './members-text.ts';
import type { Lacking, StandIn } from './stand-in.ts';
import { typeParametersOf } from './type-parameters.ts';

/**
 * Writes a stand-in for a class: a canonical class that differs in nothing but its name, so that what does not compile
 * after a migration is the fault of the migration, and a factory in three forms. As new code does, it loads nothing of
 * the old.
 *
 * @param lacks it is to lack a member that is used
 * @throws {ClassError} when the type parameters of the class cannot be written in another module, or no member is used.
 */
export function standInOf(found: FoundClass, codeBase: CodeBase, lacks = false): StandIn {
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
  const oldLocal = exportName === 'default' ? oldName : exportName;
  const head = [...imports, `import type ${old} from './${base}${ending}';`];
  const textOf = (lines: readonly string[]): string => `${[...head, ...lines].join('\n')}\n`;
  const writtenOut = (member: string | undefined): string =>
    textOf([
      `export declare class ${name}${declared} {`,
      `  constructor(...given: ${parametersType(`typeof ${oldLocal}${passed}`, signatures.length)});`,
      ...membersText(found, `${oldLocal}${passed}`, member, codeBase),
      '}',
    ]);
  const member = lacks ? findLackedMember(found, codeBase) : undefined;
  if (lacks && member === undefined)
    throw new ClassError(`No file that constructs ${found.reference} uses its members.`);
  const lacking: Lacking | undefined =
    member === undefined
      ? undefined
      : { member, file: canonicalFile, whole: writtenOut(undefined), lacking: writtenOut(member) };
  const canonical =
    lacking?.whole ?? textOf([`export declare class ${name}${declared} extends ${oldLocal}${passed} {}`]);
  return {
    name,
    files: { [canonicalFile]: canonical, [factoryFile]: `${factory.join('\n')}\n` },
    lacking,
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
