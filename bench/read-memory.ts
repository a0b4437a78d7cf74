import { readFile } from 'node:fs/promises';

/** Resident megabytes (10^6 bytes) of a process. */
export async function readMemory({ pid }: { pid?: number | undefined }): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return (Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1_024) / 1e6;
}
