import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
const document = fileURLToPath(import.meta.resolve('@doubletick-kit/openapi/doubletick.json'));
const startTimeoutMs = 60_000;

/** A running Prism. */
export interface Prism {
  url: string;
  close(): Promise<void>;
}

/** Prism as a mock: responds from the document and rejects requests that violate it. */
export function startPrismMock(): Promise<Prism> {
  return startPrism('mock', [document]);
}

/** Prism as a proxy: forwards requests and reports violations of the document in the header `sl-violations`. */
export function startPrismProxy(upstreamUrl: string): Promise<Prism> {
  return startPrism('proxy', [document, upstreamUrl]);
}

async function startPrism(command: string, operands: string[]): Promise<Prism> {
  const port = await freePort();
  const child = spawn(process.execPath, [cli, command, ...operands, '--port', String(port), '--host', '127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilListening(child);
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilListening(child: ChildProcess): Promise<void> {
  const timer = setTimeout(() => child.kill(), startTimeoutMs);
  const output: string[] = [];
  if (!child.stdout || !child.stderr) throw new Error('Prism was started without pipes.');
  child.stderr.on('data', (chunk: Buffer) => output.push(String(chunk)));
  for await (const line of createInterface({ input: child.stdout })) {
    output.push(line);
    if (line.includes('Prism is listening')) {
      clearTimeout(timer);
      child.stdout.resume();
      return;
    }
  }
  throw new Error(`Prism did not start:\n${output.join('\n')}`);
}
