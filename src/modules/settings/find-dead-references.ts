import { readdirSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join } from 'node:path';

import type { Reference, Registry } from '../../concepts/concept.ts';
import { findClosestName } from '../../concepts/find-closest-name.ts';
import type { DeadReference } from './dead-reference.ts';
import { findEmitterFaults } from './find-emitter-faults.ts';
import { findIdleGlobs } from './find-idle-globs.ts';
import { findRepeatedThings } from './find-repeated-things.ts';
import { isInPackage } from '../resolution/is-in-package.ts';
import { isRelative } from '../resolution/is-relative.ts';
import { locate, resolveFromRoot } from './locate.ts';
import type { ModuleGraph } from '../module-graph.ts';

type Place = Pick<DeadReference, 'keyPath' | 'text'>;

/** Checks every module and every reference of a registry, in the order of the settings. */
export function findDeadReferences(registry: Registry, graph: ModuleGraph): readonly DeadReference[] {
  const { root, concepts, userScope, emitters } = registry;
  const checkModule = (module: string, place: Place): readonly DeadReference[] => {
    const path = resolveFromRoot(module, root, graph);
    if (path !== undefined) return isReadable(path, graph) ? [] : [dead(place, 'module-unreadable')];
    return isBuiltin(module) ? [] : [dead(place, 'module-not-found', closestModule(module, root))];
  };
  const checkReference = (reference: Reference): readonly DeadReference[] => {
    const ofModule = checkModule(reference.module, reference);
    return ofModule.length > 0 ? ofModule : checkExport(reference, root, graph);
  };
  const found = [
    ...concepts.flatMap(({ canonical, factory, deprecated, constructors }) => [
      ...checkReference(canonical.reference),
      ...(factory === undefined
        ? []
        : checkModule(factory.module, { keyPath: `${factory.keyPath}.module`, text: factory.module })),
      ...deprecated.flatMap(({ reference }) => checkReference(reference)),
      ...constructors.flatMap(({ module, reference, keyPath }) =>
        reference === undefined ? checkModule(module, { keyPath, text: module }) : checkReference(reference),
      ),
    ]),
    ...[...userScope.types, ...userScope.accessors].flatMap(checkReference),
    ...emitters.flatMap(({ reference }) => checkReference(reference)),
  ];
  // Without the folder nothing in it is there, and one message says so.
  if (found.length > 0 && !isFolder(root)) return [dead({ keyPath: 'root', text: root }, 'root-not-found')];
  return [
    ...found,
    ...findRepeatedThings(registry, graph),
    ...findEmitterFaults(registry, graph),
    ...findIdleGlobs(registry),
  ];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Nothing can be said of what an installed package gives if its code cannot be read. */
function isReadable(path: string, graph: ModuleGraph): boolean {
  return isInPackage(path) || graph.recordOf(path) !== undefined;
}

function checkExport(reference: Reference, root: string, graph: ModuleGraph): readonly DeadReference[] {
  const path = resolveFromRoot(reference.module, root, graph);
  if (path === undefined) return [];
  const finding = graph.findingOf(path, reference.exportName);
  if (finding.kind === 'unknown') return isInPackage(finding.at) ? [] : [dead(reference, 'module-unreadable')];
  if (finding.kind === 'ambiguous') return [dead(reference, 'export-not-found')];
  if (finding.kind === 'absent') {
    return [dead(reference, 'export-not-found', closestName(reference.exportName, graph.exportNamesOf(path)))];
  }
  return checkMember(reference, root, graph);
}

function checkMember(reference: Reference, root: string, graph: ModuleGraph): readonly DeadReference[] {
  const { member } = reference;
  if (member === undefined) return [];
  const location = locate({ ...reference, member: undefined }, root, graph);
  if (location === undefined) return [];
  const { origin } = location;
  if (origin.localName === '*') {
    if (locate(reference, root, graph) !== undefined) return [];
    return [dead(reference, 'member-not-found', closestName(member, graph.exportNamesOf(origin.path)))];
  }
  if (graph.hasMember(origin, member) !== false) return [];
  return [dead(reference, 'member-not-found', closestName(member, [...graph.staticMembersOf(origin).names]))];
}

/** The only name there is will do as well. */
function closestName(name: string, candidates: readonly string[]): string | undefined {
  return findClosestName(name, candidates) ?? (candidates.length === 1 ? candidates[0] : undefined);
}

/** A file in the same folder with a similar name. */
function closestModule(module: string, root: string): string | undefined {
  if (!isRelative(module)) return undefined;
  try {
    const name = basename(module);
    const files = readdirSync(dirname(join(root, module)), { withFileTypes: true }).filter((file) => file.isFile());
    const names = files.map((file) => (withoutExtension(name) === name ? withoutExtension(file.name) : file.name));
    const closest = findClosestName(name, names);
    return closest === undefined ? undefined : module.slice(0, -name.length) + closest;
  } catch {
    return undefined;
  }
}

function withoutExtension(name: string): string {
  return name.replace(/(?:\.d)?\.\w+$/, '');
}

function dead(place: Place, problem: DeadReference['problem'], closest?: string): DeadReference {
  return { keyPath: place.keyPath, text: place.text, problem, closest };
}
