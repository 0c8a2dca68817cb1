import type { Municipality } from '../policy/municipality.ts';

/** How a value is written in a URL and read back; null for a text that is none. */
export interface Codec<Value> {
  parse(text: string): Value | null;
  format(value: Value): string;
  /** All values, where they are few enough to list. */
  readonly values?: readonly Value[];
}

/** One name in the URL, with null for a value that is not written under it. */
interface Spelling<Value> {
  readonly name: string;
  parse(text: string): Value | null;
  format(value: Value): string | null;
  readonly values?: readonly Value[];
}

/**
 * A choice that the View holds, declared once: reading, writing, defaults and what is unknown are loops over these.
 * Its functions are methods, so that a loop may hold parameters of any value.
 */
export interface Parameter<Value> {
  readonly default: Value;
  /** Nearly always one; the area around a camera is a radius or a drawn outline. */
  readonly spellings: readonly Spelling<Value>[];
  /** Whether these data hold what a well written value names; the default is never asked for. */
  isKnown(value: Value, municipality: Municipality): boolean;
  /** Whether openbaar can have a value; the default it always can. */
  isOpen(value: Value): boolean;
}

type Known<Value> = (value: Value, municipality: Municipality) => boolean;

const always = (): boolean => true;

/** A parameter that always has a value. */
export function parameter<Value>(
  name: string,
  codec: Codec<Value>,
  start: NoInfer<Value>,
  isKnown: Known<NoInfer<Value>> = always,
): Parameter<Value> {
  return { default: start, spellings: [{ ...codec, name }], isKnown, isOpen: always };
}

/** A parameter that may be left open: null, for which the page takes what fits the data. */
export function optional<Value>(
  name: string,
  codec: Codec<Value>,
  isKnown: Known<NoInfer<Value>> = always,
): Parameter<Value | null> {
  const format = (value: Value | null): string | null => (value === null ? null : codec.format(value));
  return {
    default: null,
    spellings: [{ ...codec, name, format }],
    isKnown: (value, municipality) => value === null || isKnown(value, municipality),
    isOpen: always,
  };
}

/** A parameter of which openbaar can have some values only. */
export function closed<Value>(
  declared: Parameter<Value>,
  isOpen: (value: Value) => boolean,
): Parameter<Value> {
  return { ...declared, isOpen };
}

/** The names and texts that a value is written in: none for the default. */
export function written(parameter: Parameter<unknown>, value: unknown): (readonly [string, string])[] {
  return parameter.spellings.flatMap((spelling) => {
    const text = spelling.format(value);
    return text === null || text === spelling.format(parameter.default)
      ? []
      : [[spelling.name, text] as const];
  });
}
