export function hurry(engine) {
  return engine.remainingTime();
}

export function run(engine) {
  return engine.execute('plan');
}

export function timeOf({ timeout }) {
  return timeout;
}

export class Clock {
  constructor(engine) {
    this.engine = engine;
  }

  read() {
    return this.engine.remainingTime();
  }
}

export class Runner {
  constructor(engine) {
    this.engine = engine;
  }

  read() {
    return this.engine.execute('plan');
  }
}
