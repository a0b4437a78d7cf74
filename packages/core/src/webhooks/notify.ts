/**
 * Tells a callback of an application what happened. Whatever the callback does, the response stays the same and the
 * process goes on: it is not waited for, and what it throws, at once or later, is only printed.
 */
export function notify<Value>(name: string, callback: ((value: Value) => unknown) | undefined, value: Value): void {
  const call = async () => {
    try {
      await callback?.(value);
    } catch (error) {
      // Awaited, since a replacement of it can be asynchronous.
      await console.error(`${name} failed:`, error);
    }
  };
  call().catch(() => undefined); // The console of the application failed as well.
}
