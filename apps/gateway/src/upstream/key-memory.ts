/** How long a key that was replaced must still not appear in a response. */
const rememberMs = 10 * 60_000;

/** The upstream key in use, and those that were in use a short time ago. */
export interface KeyMemory {
  current(): string;
  /** The key in use first. */
  all(): readonly string[];
}

export function createKeyMemory(read: () => string): KeyMemory {
  let keys = [read()];
  let changedAt = 0;
  const refresh = () => {
    const [known] = keys;
    const now = read();
    if (now !== known) {
      keys = [now, ...keys].slice(0, 3);
      changedAt = performance.now();
    } else if (keys.length > 1 && performance.now() - changedAt > rememberMs) keys = [now];
    return now;
  };
  return {
    current: refresh,
    all: () => keys,
  };
}
