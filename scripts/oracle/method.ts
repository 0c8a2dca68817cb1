import * as v from 'valibot';

/** Runs one method on the inputs of a case; null when they are not what the method takes. */
export type Method = (inputs: unknown) => Readonly<Record<string, unknown>> | null;

/** Methods by the name that case files know them by. */
export type Methods = readonly (readonly [name: string, method: Method])[];

/** A method from what it takes and what it does with that; `run` gives null where the method gives no answer. */
export function method<Inputs>(
  schema: v.GenericSchema<unknown, Inputs>,
  run: (inputs: Inputs) => Readonly<Record<string, unknown>> | null,
): Method {
  return (inputs) => {
    const read = v.safeParse(schema, inputs);
    return read.success ? run(read.output) : null;
  };
}

export const number = v.number();
export const numbers = v.array(number);

/** Case files count from 1. */
export function fromOne(indices: readonly number[]): number[] {
  return indices.map((index) => index + 1);
}
