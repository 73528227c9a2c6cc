/** Gives back what it is given. */
export function keep<Value>(value: Value): Value {
  return value;
}
