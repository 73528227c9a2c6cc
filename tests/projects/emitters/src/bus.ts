import { EventEmitter } from 'node:events';

export const bus = new EventEmitter();

export const runBus = (): EventEmitter => new EventEmitter();

export class Hub {
  static readonly events = new EventEmitter();
  static #instance?: Hub;
  readonly events = new EventEmitter();

  static getInstance(): Hub {
    return (Hub.#instance ??= new Hub());
  }
}

export default new EventEmitter();
