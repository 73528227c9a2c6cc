import { type Naming, type Truth, truthOf } from '../concepts/truth-of.ts';
import type { ThingReference } from '../sightings/sighting.ts';
import { catalogOf } from './view-of.ts';

/** The words for a sighting, with the names that things have in their modules and at the place. */
export function truthFor(
  context: Parameters<typeof catalogOf>[0],
  { implementation, localName, call }: Pick<ThingReference, 'implementation'> & Pick<Naming, 'call' | 'localName'>,
): Truth {
  const catalog = catalogOf(context);
  const isClass = catalog.classTableOf(implementation) !== undefined;
  return truthOf(implementation, {
    nameOf: catalog.nameOf,
    localName,
    isClass,
    isMaker:
      !isClass &&
      catalog.shapeOf(implementation).kind === 'function' &&
      catalog.instanceTableOf(implementation) !== undefined,
    hasNamesake: catalog.hasNamesake(implementation),
    call,
  });
}
