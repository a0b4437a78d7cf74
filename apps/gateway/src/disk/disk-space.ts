import { statfs } from 'node:fs/promises';

export interface DiskSpace {
  /** For programs without privileges. Free pages in SQLite's files are not counted: only some files have them. */
  freeBytes: number;
  totalBytes: number;
}

/** Measures the file system that a path is on. @throws the error of the file system */
export async function diskSpaceOf(path: string): Promise<DiskSpace> {
  const { bavail, blocks, bsize } = await statfs(path);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
}
