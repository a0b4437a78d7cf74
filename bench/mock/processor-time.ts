/** In process nothing waits, so CPU time is the time that passes, whatever else the machine does. */
export async function millisecondsPer(act: () => unknown, durationMs: number): Promise<number> {
  const started = processorMs();
  let done = 0;
  let elapsed = 0;
  while (elapsed < durationMs) {
    await act();
    done += 1;
    elapsed = processorMs() - started;
  }
  return elapsed / done;
}

/** The CPU time of this process, in milliseconds. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
