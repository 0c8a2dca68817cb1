/** So many answers are remembered; a file with more different texts is read without. */
const capacity = 50_000;

/**
 * The same reader, which looks a text up once: a column of a million cells holds a few thousand different ones. Equal
 * texts give the same object.
 */
export function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = read(text);
    if (known.size < capacity) known.set(text, { value });
    return value;
  };
}
