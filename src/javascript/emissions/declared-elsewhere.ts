import type { TSESTree } from '@typescript-eslint/utils';
import type { Code, Variable } from './code.ts';
import { importedPathOf } from './imported-path-of.ts';
import type { Project } from './reader.ts';

/** What a module declares that another one takes in. */
export interface DeclaredElsewhere {
  readonly code: Code;
  /** A variable at the top of that module, or the expression of a default export. */
  readonly node: Variable | TSESTree.Expression;
  /** The members of it that are meant. */
  readonly keys: readonly string[];
}

const projects = new WeakMap<Code, Project>();

/** Lets what a module takes in be looked up in the modules of a project. Without it a module is read by itself. */
export function lookUpIn(project: Project, code: Code): void {
  projects.set(code, project);
}

/** What a name, a member or a qualified name means in the module of the project that declares it. */
export function findDeclaredElsewhere(node: TSESTree.Node, code: Code): DeclaredElsewhere | undefined {
  const project = projects.get(code);
  const path = project && importedPathOf(node, code);
  const [name, ...keys] = path?.names ?? [];
  if (project === undefined || path === undefined || name === undefined || name === '*') return undefined;
  const found = project.declarationOf(code, path.specifier, name);
  if (found === undefined) return undefined;
  lookUpIn(project, found.reader.code);
  return { code: found.reader.code, node: found.node, keys };
}
