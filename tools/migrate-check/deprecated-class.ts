import type ts from 'typescript';

/** A class that is to be migrated away from. */
export interface DeprecatedClass {
  /** `<module>#<export>`, the module relative to the code base and with its extension. */
  readonly reference: string;
  /** The module, relative to the code base, with `/`. */
  readonly file: string;
  readonly exportName: string;
  /** The name that its module calls it by. */
  readonly name: string;
}

/** A class together with its declaration, which is another object in each version of the program. */
export interface FoundClass extends DeprecatedClass {
  readonly declaration: ts.ClassDeclaration;
  readonly checker: ts.TypeChecker;
}
