/** The client's clock, randomness and ids; tests inject their own. */
export interface KernelDeps {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after the time, or when the signal aborts. */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
  /** At least 0, less than 1. */
  random(): number;
  /** A UUID of version 4. */
  uuid(): string;
}

/** The real ones. */
export const systemDeps: KernelDeps = {
  now: () => Date.now(),
  sleep,
  random: () => Math.random(),
  uuid: () => crypto.randomUUID(),
};

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end, { once: true });
  });
}
