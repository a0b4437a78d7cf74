import { vi } from 'vitest';

/** Waits until a check passes. The default of one second is too short on a busy machine. */
export const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 10 });
