/** JavaScript lets callers leave out what they like. */
export function createLoose(context, retries) {
  return { context, retries };
}

export function createLooseWith({ context, retries = 1 }) {
  return { context, retries };
}

export function createMany() {
  return [...arguments];
}
