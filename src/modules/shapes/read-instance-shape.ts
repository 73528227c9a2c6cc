import type { Callable } from '../syntax/callable.ts';
import type { ClassLineage } from '../signatures/class-lineage.ts';
import type { MemberShape } from '../signatures/class-table.ts';
import { lineageMembers } from '../signatures/lineage-members.ts';
import { memberNameOf, type NamedElement } from '../signatures/read-class.ts';
import { readCallShape } from './read-call-shape.ts';
import type { ShapeReader } from './shape-reader.ts';
import { objectShape, type ShapedMember, unknownShape, type ValueShape } from './value-shape.ts';

/** Reads the public members of the instances of a class, or those of the class itself. */
export function readInstanceShape(
  lineage: ClassLineage,
  { isStatic, readerAt }: { readonly isStatic: boolean; readonly readerAt: (path: string) => ShapeReader },
): ValueShape {
  const members = new Map<string, ShapedMember>();
  const { members: inherited, isPartial } = lineageMembers(lineage);
  for (const member of inherited) {
    if (member.isStatic !== isStatic || member.visibility !== 'public') continue;
    const generation = lineage.generations.find(({ own }) => own.members.includes(member));
    const elements = (generation?.node.body.body ?? []).filter(isNamed).filter((element) => {
      return element.static === isStatic && memberNameOf(element) === member.name;
    });
    const reader = generation === undefined ? undefined : readerAt(generation.path);
    const shape = reader === undefined ? unknownShape : elementShape(elements, reader);
    const before = members.get(member.name);
    const isWritable = before?.isWritable === true || isAssignable(member, elements);
    members.set(member.name, { shape: before?.shape ?? shape, isWritable });
  }
  return objectShape(members, isPartial);
}

function isNamed(element: { readonly type: string }): element is NamedElement {
  return element.type !== 'StaticBlock' && element.type !== 'TSIndexSignature';
}

function isAssignable({ kind }: MemberShape, elements: readonly NamedElement[]): boolean {
  if (kind === 'getter') return false;
  return !elements.some((element) => 'readonly' in element && element.readonly);
}

function elementShape(elements: readonly NamedElement[], reader: ShapeReader): ValueShape {
  const inner = reader.inner();
  const methods = elements.flatMap((element): readonly Callable[] =>
    'kind' in element && element.kind === 'method' ? [element.value as Callable] : [],
  );
  if (methods.length > 0) {
    return { ...objectShape(new Map(), false), kind: 'function', call: readCallShape(methods, inner) };
  }
  const [element] = elements;
  if (element === undefined) return unknownShape;
  if ('kind' in element) {
    const getter = elements.find((each) => 'kind' in each && each.kind === 'get');
    const type = getter !== undefined && 'kind' in getter ? getter.value.returnType?.typeAnnotation : undefined;
    return type === undefined ? unknownShape : inner.type(type);
  }
  const type = element.typeAnnotation?.typeAnnotation;
  if (type !== undefined) return inner.type(type);
  return element.value === null ? unknownShape : inner.expression(element.value);
}
