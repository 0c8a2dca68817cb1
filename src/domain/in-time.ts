/** What was waited for did not come in time. */
export class TooLate extends Error {}

/** The outcome of something that may never come; rejects with `TooLate` after so many milliseconds. */
export function inTime<Value>(waited: Promise<Value>, limit: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate(`nothing came in ${limit} ms`)), limit);
    void waited.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
