/** A promise that ends: it rejects where the given one has not settled within a time, in seconds. */
export function within<Value>(seconds: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`nothing within ${seconds} s`)), seconds * 1000);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The longest that a file of the library is waited for, in seconds. */
export const FILE_TIMEOUT = 30;
