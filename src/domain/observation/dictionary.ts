/** Values that get a number in the order in which they are first seen. */
export interface Dictionary<Value> {
  /** The number of a value; null when it is new and the dictionary is full. */
  readonly indexOf: (value: Value) => number | null;
  /** Every value, at its number. */
  readonly values: readonly Value[];
}

/** A dictionary of at most `capacity` values; two values with the same key are one. */
export function createDictionary<Value>(
  keyOf: (value: Value) => string | number,
  capacity: number,
): Dictionary<Value> {
  const values: Value[] = [];
  const known = new Map<string | number, number>();
  const indexOf = (value: Value): number | null => {
    const key = keyOf(value);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (values.length === capacity) return null;
    known.set(key, values.length);
    return values.push(value) - 1;
  };
  return { indexOf, values };
}
