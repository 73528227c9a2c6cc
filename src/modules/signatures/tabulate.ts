import { callableSignatures, chiefSignature } from '../syntax/chief-signature.ts';
import { type ClassLineage, constructedBy, type Generation } from './class-lineage.ts';
import type { ClassTable } from './class-table.ts';
import { isPlainHeir } from './is-plain-heir.ts';
import { lineageMembers } from './lineage-members.ts';
import type { Origin } from '../records/module-record.ts';
import { readParameters } from './read-parameters.ts';

type Construction = Pick<ClassTable, 'constructorVisibility' | 'isStrict' | 'isTyped' | 'parameters' | 'signatures'>;

/**
 * The public face of a class. The types of its constructor's parameters are read for it, which may lead to many modules; who
 * needs the members alone asks for {@link lineageMembers}.
 */
export function tabulate(lineage: ClassLineage): ClassTable {
  const { generations, isComplete, bases } = lineage;
  const owner = constructedBy(lineage);
  const [first] = generations;
  return {
    ...(owner === undefined ? inheritedConstruction(isComplete) : ownConstruction(owner)),
    ...lineageMembers(lineage),
    isAbstract: first?.own.isAbstract === true,
    bases,
    twins: twinsIn(generations, bases),
    typeParameterTexts: first?.typeParameterTexts ?? [],
    typeParameters: first?.own.typeParameters ?? { least: 0, most: 0 },
  };
}

function ownConstruction({ own, readType }: Generation): Construction {
  const { constructors, isTyped, isStrict, constructorVisibility } = own;
  return {
    parameters: readParameters(chiefSignature(constructors)?.params ?? [], readType),
    signatures: callableSignatures(constructors).map(({ params }) => readParameters(params, readType)),
    isTyped,
    isStrict,
    constructorVisibility,
  };
}

/** Without a constructor anywhere, there are no parameters; but a base class that could not be read may have one. */
function inheritedConstruction(isComplete: boolean): Construction {
  return {
    parameters: isComplete ? [] : undefined,
    signatures: isComplete ? [[]] : [],
    isTyped: false,
    isStrict: isComplete,
    constructorVisibility: 'public',
  };
}

/** The bases down to the first class that makes a difference. */
function twinsIn(generations: readonly Generation[], bases: readonly Origin[]): readonly Origin[] {
  const other = generations.findIndex((heir, age) => {
    const base = generations[age + 1];
    return base === undefined || !isPlainHeir(heir, base);
  });
  return bases.slice(0, Math.max(0, other));
}
