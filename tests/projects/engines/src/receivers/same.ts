export function same<Value>(value: Value): Value {
  return value;
}
