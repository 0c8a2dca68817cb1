/** What was waited for did not come in time. */
export class TooLate extends Error {}

/** A part of the program that takes longer (milliseconds) will not come any more: whoever asked must hear it. */
const partLimit = 30_000;

/** A part of the program that is loaded when it is needed; rejects with `TooLate` where it never arrives. */
export function partInTime<Module>(loading: Promise<Module>): Promise<Module> {
  return inTime(loading, partLimit);
}

/** The outcome of something that may never come; rejects with `TooLate` after so many milliseconds. */
export function inTime<Value>(waited: Promise<Value>, limit: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate(`nothing came in ${limit} ms`)), limit);
    void waited.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
