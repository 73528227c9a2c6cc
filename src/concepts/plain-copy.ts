/** No valid settings nest their values this deep; what lies deeper is in a wrong place anyhow. */
const deepest = 9;
const mostValues = 100_000;
const longestText = 10_000;
const longestKey = 200;

/**
 * Copies settings into a finite tree of plain objects without prototype, arrays and primitives. Never throws.
 *
 * Settings come from a program: getters, proxies and cycles may hide in them. Validation reads the copy and so cannot
 * be surprised. What is no plain data becomes a symbol whose description says what it was; since settings have no
 * symbols, validation reports it where it stands.
 */
export function plainCopyOf(settings: unknown): unknown {
  let valuesLeft = mostValues;
  return copy(() => settings, 0);

  function copy(read: () => unknown, depth: number): unknown {
    valuesLeft -= 1;
    if (valuesLeft < 0) return Symbol(`more than ${mostValues} values in all`);
    try {
      const value = read();
      if (typeof value !== 'object' || value === null) return copyOfPrimitive(value);
      if (depth > deepest) return Symbol('values nested too deep');
      if (Array.isArray(value)) return copyOfArray(value, depth);
      return isPlain(value) ? copyOfObject(value, depth) : Symbol(instanceTextOf(value));
    } catch {
      return Symbol('a value that cannot be read');
    }
  }

  function copyOfArray(array: readonly unknown[], depth: number): unknown {
    const { length } = array;
    if (length > valuesLeft) return Symbol(`an array of ${length} values`);
    return Array.from({ length }, (_, index) => copy(() => array[index], depth + 1));
  }

  function copyOfObject(object: Readonly<Record<string, unknown>>, depth: number): unknown {
    const keys = Object.keys(object);
    if (keys.length > valuesLeft) return Symbol(`an object with ${keys.length} keys`);
    // Without a prototype the key `__proto__` is a key like any other.
    const result = Object.create(null) as Record<string, unknown>;
    for (const key of keys) result[key.slice(0, longestKey)] = copy(() => object[key], depth + 1);
    return result;
  }
}

function copyOfPrimitive(value: unknown): unknown {
  if (typeof value === 'function') return Symbol('a function');
  if (typeof value === 'symbol') return Symbol('a symbol');
  if (typeof value === 'bigint') return Symbol('a bigint');
  if (typeof value === 'string' && value.length > longestText) return Symbol(`a text of ${value.length} characters`);
  return value;
}

/** Objects of other realms, such as those of a sandboxed configuration file, are plain as well. */
function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function instanceTextOf(value: object): string {
  const name: unknown = value.constructor.name;
  return typeof name === 'string' && name !== '' ? `an instance of ${name.slice(0, longestKey)}` : 'a class instance';
}
