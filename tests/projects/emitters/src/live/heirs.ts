import { EventEmitter } from 'node:events';
import { EventEmitter as Twin } from './emitter.js';

/** Emitters of the project that extend those of a library. */
export class OrderBus extends EventEmitter {}

export class PaidBus extends OrderBus {}

export default class extends EventEmitter {}

/** It has a way of its own to send. */
export class TenantBus extends EventEmitter {
  #tenant = '';

  override emit(name: string, ...data: unknown[]): boolean {
    return super.emit(`${this.#tenant}:${name}`, ...data);
  }
}

/** It extends a class of the same name from elsewhere. */
export class TwinBus extends Twin {}
