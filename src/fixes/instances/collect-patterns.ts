import type { TSESTree } from '@typescript-eslint/utils';
import { memberKey } from './cell-map.ts';
import { type Cell, itemOf, joinCells } from './cells.ts';
import type { Flows } from './flows.ts';

/** Lets a value into the variables, members and patterns on the left of it, and notes the types that are written there. */
export function collectPattern(target: TSESTree.Node, value: Cell, flows: Flows): void {
  const { cells } = flows;
  noteType(target, value, flows);
  switch (target.type) {
    case 'Identifier':
    case 'MemberExpression':
      joinCells(cells.of(target), value);
      return;
    case 'TSParameterProperty':
      collectPattern(target.parameter, value, flows);
      joinCells(cells.ofKey(parameterName(target)), value);
      return;
    case 'AssignmentPattern':
      collectPattern(target.left, value, flows);
      joinCells(cells.of(target.right), value);
      return;
    case 'RestElement':
      collectPattern(target.argument, value, flows);
      return;
    case 'ArrayPattern':
      for (const element of target.elements) {
        if (element?.type === 'RestElement') collectPattern(element.argument, value, flows);
        else if (element !== null) collectPattern(element, itemOf(value), flows);
      }
      return;
    case 'ObjectPattern':
      for (const property of target.properties) collectProperty(property, value, flows);
  }
}

function collectProperty(property: TSESTree.Property | TSESTree.RestElement, value: Cell, flows: Flows): void {
  if (property.type === 'RestElement') {
    collectPattern(property.argument, value, flows);
    return;
  }
  const key = memberKey(property);
  if (key === undefined) flows.hasUnknownKeys = true;
  else flows.uses.push({ owner: value, member: { name: key, access: 'read', argumentCount: undefined } });
  collectPattern(property.value, key === undefined ? itemOf(value) : flows.cells.ofKey(key), flows);
}

function noteType(target: TSESTree.Node, value: Cell, flows: Flows): void {
  const annotation = 'typeAnnotation' in target ? target.typeAnnotation : undefined;
  if (annotation?.type === 'TSTypeAnnotation') noteSlot(annotation.typeAnnotation, value, flows);
}

/** Notes that a type is written for the values of a cell. What is of the type of a variable has its values. */
export function noteSlot(type: TSESTree.Node, value: Cell, { cells, slots }: Flows): void {
  if (type.type === 'TSTypeQuery' && type.exprName.type === 'Identifier') joinCells(cells.of(type.exprName), value);
  const known = slots.get(type);
  if (known === undefined) slots.set(type, [value]);
  else known.push(value);
}

/** The name of the field that a parameter of a constructor declares. */
export function parameterName({ parameter }: TSESTree.TSParameterProperty): string {
  return (parameter.type === 'AssignmentPattern' ? parameter.left : parameter).name;
}
