import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const entry = `
import { callServer } from './call-server.ts';
export default {
  fetch: async (request) => Response.json(await callServer(new URL(request.url).searchParams.get('server'))),
};
`;

const configOf = (compatibilityDate: string) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "${compatibilityDate}",
      globalOutbound = "network",
    )),
    (name = "network", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** A Worker's runtime and the server that it sends requests to. */
export interface WorkerOptions {
  consumer: string;
  server: string;
  /** The day whose behaviour the runtime has. */
  compatibilityDate: string;
}

/** Bundles the consumer's requests as a Worker, runs it in workerd, and returns its answer. */
export async function runWorker({ consumer, server, compatibilityDate }: WorkerOptions): Promise<string> {
  await build({
    stdin: { contents: entry, resolveDir: consumer },
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker'],
    outfile: join(consumer, 'worker.js'),
  });
  await writeFile(join(consumer, 'config.capnp'), configOf(compatibilityDate));
  const args = ['serve', join(consumer, 'config.capnp'), '--control-fd=3'];
  // The executable itself, because the package's command does not pass the pipe on.
  const { default: workerd } = createRequire(import.meta.url)('workerd');
  const worker = spawn(workerd, args, { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] });
  try {
    const [ready] = await once(worker.stdio[3] as NodeJS.ReadableStream, 'data'); // A pipe, as asked for above.
    const { port } = JSON.parse(String(ready).split('\n')[0] ?? '');
    const response = await fetch(`http://127.0.0.1:${port}/?server=${encodeURIComponent(server)}`);
    return await response.text();
  } finally {
    worker.kill();
  }
}
