import type { Container } from '../../sightings/container.ts';

/** The packages of each container, with those that build on it. */
const packages: readonly (readonly [RegExp, Container])[] = [
  [/^@nestjs\//u, 'NestJS'],
  [/^(?:@angular\/.+|@storybook\/angular)$/u, 'Angular'],
  [/^(?:inversify(?:-[\w-]+)?|@inversifyjs\/.+)$/u, 'InversifyJS'],
  [/^tsyringe$/u, 'tsyringe'],
  [/^(?:awilix(?:-[\w-]+)?|@fastify\/awilix)$/u, 'Awilix'],
  [/^typedi$/u, 'TypeDI'],
];

/** Tells the container that a module specifier, or the name of a package, belongs to. */
export function containerFrom(specifier: string): Container | undefined {
  return packages.find(([pattern]) => pattern.test(specifier))?.[1];
}
