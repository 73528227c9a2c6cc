import { Container } from 'inversify';
import { container as tsyringe } from 'tsyringe';

export const container = new Container();
export const child = container.createChild();
export const injector = tsyringe;
export class AppContainer extends Container {}

/** No container of any package. */
export const desk = {
  register(name: string, taken: unknown): void {
    void name;
    void taken;
  },
};
export const homeMadeContainer = desk;

/** A function of the name that Awilix gives to its own. */
export function asClass<Class>(taken: Class): Class {
  return taken;
}

export function makeContainer(): Container {
  return container;
}
export const openContainer = async (): Promise<Container> => container;
