import { findMockedModules } from './find-mocked-modules.ts';
import type { FactoryFunction, SourceFile } from '../source-file.ts';

/**
 * Makes the test whether a file, which is a test then, puts something else in the place of a factory function: nobody
 * knows whether that is asynchronous.
 */
export function createMockTest(file: SourceFile): (factory: FactoryFunction) => boolean {
  const { graph, landmarks, sourceCode } = file;
  const replaced = findMockedModules(file).filter(({ isReplaced }) => isReplaced);
  const origins = replaced.flatMap(({ path }) => [...graph.exportsAmong(path, landmarks.paths).values()]);
  const spied = spiedNames(sourceCode.text);
  return ({ origin: { path, localName }, member }) =>
    origins.some((origin) => origin.path === path && origin.localName === localName) || spied.has(member ?? localName);
}

/** The names of the members that calls such as `vi.spyOn(object, 'name')` replace. */
function spiedNames(text: string): ReadonlySet<string> {
  const spies = text.matchAll(/\bspyOn\s*\([^'"`]*?,\s*(['"`])(\w+)\1/gu);
  return new Set([...spies].map(([, , name = '']) => name));
}
