import type { Parameter } from './parameter.ts';

/** A record of parameters, by the names that the code has for them; or of parts, which are such records again. */
export interface Part {
  readonly [name: string]: Parameter<unknown> | Part;
}

/** The values that the parameters of a part hold. */
export type ValuesOf<Declared> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Parameter<infer Value>
    ? Value
    : ValuesOf<Declared[Name]>;
};

/** Some of those values, at any depth. */
export type ChangeOf<Declared> = {
  readonly [Name in keyof Declared]?: Declared[Name] extends Parameter<infer Value>
    ? Value
    : ChangeOf<Declared[Name]>;
};

/** Values by name, for the loops below: TypeScript does not follow a mapped type through a loop over its names. */
type Values = Readonly<Record<string, unknown>>;

function isParameter(one: Parameter<unknown> | Part): one is Parameter<unknown> {
  return Array.isArray(one.spellings);
}

/** The value of every parameter, as `valueOf` gives it. */
export function valuesOf<Declared extends Part>(
  declared: Declared,
  valueOf: (parameter: Parameter<unknown>) => unknown,
): ValuesOf<Declared> {
  const entries = Object.entries(declared).map(
    ([name, one]) => [name, isParameter(one) ? valueOf(one) : valuesOf(one, valueOf)] as const,
  );
  // Each name has what its own declaration gives, which is what ValuesOf says.
  return Object.fromEntries(entries) as ValuesOf<Declared>;
}

/** Values with that of every parameter as `valueOf` makes it of the one that it has. */
export function mapped<All extends Values>(
  declared: Part,
  values: All,
  valueOf: (parameter: Parameter<unknown>, value: unknown) => unknown,
): All {
  const next = Object.entries(declared).map(([name, one]): [string, unknown] => [
    name,
    isParameter(one) ? valueOf(one, values[name]) : mapped(one, within(values, name), valueOf),
  ]);
  return { ...values, ...Object.fromEntries<unknown>(next) };
}

/** Every parameter of a part in the order of its declaration, with its value. */
export function parametersOf(declared: Part, values: Values): (readonly [Parameter<unknown>, unknown])[] {
  return Object.entries(declared).flatMap(([name, one]) =>
    isParameter(one) ? [[one, values[name]] as const] : parametersOf(one, within(values, name)),
  );
}

/** The values with a change in them; parts without a change stay the same objects. */
export function changed<All extends Values>(declared: Part, values: All, change: Values): All {
  const next = Object.entries(change).map(([name, value]) => {
    const one = declared[name];
    const isPart = one !== undefined && !isParameter(one);
    return [name, isPart ? changed(one, within(values, name), within(change, name)) : value] as const;
  });
  return { ...values, ...Object.fromEntries(next) };
}

/** The values of a part within a part: they are a record, because the part is one. */
function within(values: Values, name: string): Values {
  return values[name] as Values;
}
