import { spawnSync } from 'node:child_process';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium or Chrome that a shell finds by its usual names; undefined where none is installed. */
export function findBrowser(): string | undefined {
  const script = 'for name do command -v "$name" && exit; done';
  const { stdout } = spawnSync('sh', ['-c', script, 'sh', ...names], { encoding: 'utf8' });
  return stdout?.trim() || undefined;
}
