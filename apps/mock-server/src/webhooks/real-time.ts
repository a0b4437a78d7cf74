/** The timers of the system, as they are before a test replaces the global ones: a receiver is never slow in fake time. */
const { setTimeout, clearTimeout, setImmediate } = globalThis;
const now = performance.now.bind(performance);

export const realTime = { setTimeout, clearTimeout, setImmediate, now };
