import { spawn, spawnSync } from 'node:child_process';

/** For example `7.88.1`; undefined without curl or bash. */
export const curlVersion: string | undefined = /^curl (\S+)/.exec(
  spawnSync('bash', ['-c', 'curl --version'], { encoding: 'utf8' }).stdout ?? '',
)?.[1];

/** The options that this curl knows. */
export function knownOptions(): ReadonlySet<string> {
  const { stdout } = spawnSync('curl', ['--help', 'all'], { encoding: 'utf8' });
  return new Set(stdout.match(/--[a-z][\w.-]*/g));
}

/** Runs a command as someone would paste it into a terminal, without their settings or proxies. */
export async function runCurl(command: string, shell: 'bash' | 'sh' = 'bash'): Promise<string> {
  const settings = "export HOME=/nonexistent no_proxy='*' LC_ALL=C.UTF-8";
  const script = `${settings}\ncurl() { command curl -q -sS -m 2 "$@"; }\n${command}\n`;
  const child = spawn(shell, ['-c', script], {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: '/',
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  await new Promise((resolve) => child.on('close', resolve));
  return errors;
}
