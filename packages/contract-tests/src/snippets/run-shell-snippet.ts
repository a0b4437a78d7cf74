import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { createMock } from '@doubletick-kit/mock-server';

const run = promisify(execFile);

const repository = resolve(import.meta.dirname, '../../../..');

/** Whatever curl is told by the settings of the person who runs this. */
const quiet = "unset CURL_HOME XDG_CONFIG_HOME; export HOME=/nonexistent LC_ALL=C no_proxy='*'\n";

/** Runs commands and returns what they print. A new mock answers for the one of the documents, and so does a server of webhooks. */
export async function runShellSnippet(code: string): Promise<string> {
  await using mock = createMock();
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const receiver = createServer((request, response) => request.resume().once('end', () => response.end()));
  await once(receiver.listen(0, '127.0.0.1'), 'listening');
  const { port } = receiver.address() as AddressInfo; // it listens on a port
  try {
    const placed = code
      .replaceAll('http://127.0.0.1:4010', url)
      .replaceAll('http://127.0.0.1:3000', `http://127.0.0.1:${port}`);
    const { stdout } = await run('bash', ['-eu', '-o', 'pipefail', '-c', quiet + placed], {
      cwd: repository,
      timeout: 25_000,
    });
    return stdout.trim();
  } finally {
    receiver.closeAllConnections();
    receiver.close();
  }
}
