import type { TSESTree } from '@typescript-eslint/utils';
import type { Code, Variable } from './code.ts';
import type { ImportedPath } from '../interpretation/imported-path.ts';
import type { EmitterTable, LibraryThing } from './table.ts';
import type { Standing } from './standing.ts';

/** What the modules of the project tell about names that a module takes in. */
export interface Project {
  readonly table: EmitterTable;
  /** What a name of a library is, also when a module of the project hands it on, and what is registered as an emitter. */
  thingsOf(code: Code, specifier: string, names: readonly string[]): readonly LibraryThing[];
  /** What is registered as an emitter, of the things that a module declares itself. */
  ownThingsOf(code: Code, localName: string): readonly LibraryThing[];
  /** The declaration behind an import, in the module that declares it. */
  declarationOf(code: Code, specifier: string, name: string): Declaration | undefined;
  /** The calls of an export in the modules near by that take it in and a library of the table; `*` for what `module.exports` is. */
  callsOf(code: Code, exportName: string): readonly ForeignCall[];
  /** The calls of an export, by its name, in the other modules of the package. */
  callersOf(code: Code, exportName: string): readonly ForeignCall[];
  /** What one of the modules near by through which the program comes to a module puts under a name where it finds it. */
  shelvedFor(code: Code, shelf: string): readonly Given[];
  /** What modules near by hand over, at a position, in calls that begin with a name. */
  announcedNear(code: Code, name: string, index: number): readonly Given[];
  /** The other modules of the package whose text has a word; none if there are too many to tell anything. */
  codesNaming(code: Code, word: string): readonly Code[];
  /** The modules near by that take something of a module in, read one after the other. */
  importersOf(code: Code): Iterable<Code>;
}

/** A call in another module. */
export interface ForeignCall {
  readonly reader: Reader;
  readonly call: TSESTree.CallExpression | TSESTree.NewExpression;
}

/** What a parameter is given somewhere, with the reader of the module in which it is written. */
export interface Given {
  readonly reader: Reader;
  readonly node: TSESTree.Expression;
}

/** Something that another module declares. */
export interface Declaration {
  readonly reader: Reader;
  /** A variable at the top of the module, or the expression of a default export. */
  readonly node: Variable | TSESTree.Expression;
}

/** Tells what the expressions of one module are, of the things that the table knows. Total: what is not known is nothing. */
export interface Reader {
  readonly code: Code;
  readonly project: Project;
  of(expression: TSESTree.Node): readonly Standing[];
  ofVariable(variable: Variable): readonly Standing[];
  /** What an import, or a member of a module, is. */
  ofPath(path: ImportedPath): readonly Standing[];
  ofType(type: TSESTree.TypeNode): readonly Standing[];
  /** What a function gives. */
  ofResults(callee: TSESTree.Node): readonly Standing[];
  /** What the library, or the registry, says of what a variable declares. */
  thingsOfVariable(variable: Variable): readonly LibraryThing[];
  /** What the library, or the registry, says of a name in an expression or a type. */
  thingsAt(node: TSESTree.Node): readonly LibraryThing[];
}
