import type { Program, Statement } from 'oxc-parser';

import type { ExportEntry, ModuleRecord } from '../records/module-record.ts';
import { visitNodes } from '../syntax/visit-nodes.ts';

/**
 * How a module hands on what it imports: it gives the very thing to others, or something of its own that is made with
 * it.
 */
export type Passage = 'forwarded' | 'used';

/** A statement of the top level: what it declares, and the names and strings in it. */
interface Unit {
  readonly declared: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly strings: ReadonlySet<string>;
}

const ANONYMOUS = '*default*';

/**
 * Finds what a module lets through to its importers, by specifier. An import that no export has to do with, itself or by
 * way of other declarations of the module, is not among them.
 *
 * Names are taken as they stand, so that a shadowed one finds too much and nothing is missed.
 */
export function findPassages(record: ModuleRecord, program: Program): ReadonlyMap<string, Passage> {
  const { imports, exports, whole, stars, specifiers, isCommonJs } = record;
  const passages = new Map<string, Passage>();
  const { names, strings } = isCommonJs ? everythingIn(program) : exportedFrom(record, program);
  for (const name of names) {
    const specifier = imports.get(name)?.specifier;
    if (specifier !== undefined) passages.set(specifier, 'used');
  }
  for (const specifier of specifiers) if (strings.has(specifier)) passages.set(specifier, 'used');
  for (const entry of [...exports.values(), ...(whole === undefined ? [] : [whole])]) {
    const specifier = forwardedBy(entry, record);
    if (specifier !== undefined) passages.set(specifier, 'forwarded');
  }
  for (const specifier of stars) passages.set(specifier, 'forwarded');
  return passages;
}

function forwardedBy(entry: ExportEntry, { imports }: ModuleRecord): string | undefined {
  if (entry.kind === 'indirect') return entry.specifier;
  const [name = ''] = entry.kind === 'value' ? entry.names : [entry.localName];
  return imports.get(name)?.specifier;
}

function everythingIn(program: Program): Pick<Unit, 'names' | 'strings'> {
  const units = program.body.map(unitOf);
  return {
    names: new Set(units.flatMap(({ names }) => [...names])),
    strings: new Set(units.flatMap(({ strings }) => [...strings])),
  };
}

/** The names and strings of all statements that have to do with an export. */
function exportedFrom({ exports, whole }: ModuleRecord, program: Program): Pick<Unit, 'names' | 'strings'> {
  const unitsByName = new Map<string, Unit[]>();
  const units = program.body.map(unitOf);
  const declared = new Set(units.flatMap((unit) => [...unit.declared]));
  for (const unit of units) {
    // What is no declaration may change each thing that it names: `registry.set('old', OldEngine)`.
    const owners = unit.declared.size > 0 ? unit.declared : [...unit.names].filter((name) => declared.has(name));
    for (const name of owners) unitsByName.set(name, [...(unitsByName.get(name) ?? []), unit]);
  }
  const names = new Set([ANONYMOUS]);
  const strings = new Set<string>();
  for (const entry of [...exports.values(), ...(whole === undefined ? [] : [whole])]) {
    if (entry.kind !== 'indirect') names.add(entry.localName);
  }
  for (const name of names) {
    for (const unit of unitsByName.get(name) ?? []) {
      for (const mentioned of unit.names) names.add(mentioned);
      for (const string of unit.strings) strings.add(string);
    }
  }
  return { names, strings };
}

function unitOf(statement: Statement): Unit {
  const names = new Set<string>();
  const strings = new Set<string>();
  visitNodes(statement, (node) => {
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') names.add(node.name);
    else if (node.type === 'Literal' && typeof node.value === 'string') strings.add(node.value);
    else if (node.type === 'TemplateElement' && typeof node.value.cooked === 'string') strings.add(node.value.cooked);
  });
  return { declared: declaredBy(statement), names, strings };
}

function declaredBy(statement: Statement): ReadonlySet<string> {
  switch (statement.type) {
    case 'ExportNamedDeclaration':
      return statement.declaration === null ? new Set() : declaredBy(statement.declaration);
    case 'ExportDefaultDeclaration': {
      const { declaration } = statement;
      const name = 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
      return new Set([ANONYMOUS, ...name]);
    }
    case 'TSExportAssignment':
      return new Set([ANONYMOUS]);
    case 'VariableDeclaration': {
      const names = new Set<string>();
      for (const { id } of statement.declarations) {
        visitNodes(id, (node) => {
          if (node.type === 'Identifier') names.add(node.name);
        });
      }
      return names;
    }
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSDeclareFunction':
    case 'TSEnumDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSModuleDeclaration':
      return new Set(statement.id?.type === 'Identifier' ? [statement.id.name] : []);
    default:
      return new Set();
  }
}
