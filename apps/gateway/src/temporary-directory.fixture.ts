import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes an empty directory that is deleted after the test. A concurrent test gives the hook of its context. */
export function temporaryDirectory(whenFinished = onTestFinished): string {
  const path = mkdtempSync(join(tmpdir(), 'gateway-test-'));
  whenFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
