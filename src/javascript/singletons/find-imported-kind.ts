import type { Bodies } from '../interpretation/body.ts';
import type { Kind } from '../interpretation/kind.ts';
import type { Ref } from '../interpretation/ref.ts';
import { linkOfVariable } from '../interpretation/link-of.ts';
import type { Linker } from './linker.ts';

/** What sort of container another module exports, if it is one that is neither frozen nor excused there. */
export function findImportedKind({ base, path, boxes }: Ref, file: string, bodies: Bodies, linker: Linker): Kind {
  if (base.kind !== 'variable' || boxes > 0) return 'unknown';
  const link = linkOfVariable(base.variable, (name) => bodies.variableOf(name));
  if (link === undefined) return 'unknown';
  const [first, ...rest] = link.names;
  const names = first === '*' && rest.length === 0 && path.length > 0 ? path : [...link.names, ...path];
  const target = linker.resolve(file, { ...link, names });
  const [thing, ...others] = target !== undefined && 'things' in target ? target.things : [];
  if (thing?.made.kind !== 'container' || others.length > 0 || !thing.isPlain) return 'unknown';
  const { isExcused, isFrozen } = thing.holder.value;
  return isExcused || isFrozen ? 'unknown' : thing.made.of;
}
