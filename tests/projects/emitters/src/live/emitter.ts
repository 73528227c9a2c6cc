/** Emitters that are named like those of libraries and have nothing to do with them. */
export class EventEmitter {
  emit(event: string, data: object): void {
    console.log(event, data);
  }
}

export class EventEmitter2 extends EventEmitter {
  emitAsync(event: string, data: object): void {
    console.log(event, data);
  }
}

export class TinyEmitter extends EventEmitter {}

export default class Emittery {
  emitSerial(event: string, data: object): void {
    console.log(event, data);
  }
}
