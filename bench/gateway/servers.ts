import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { forbiddenRequest, send, wabaNumber } from './requests.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const execute = promisify(execFile);
const gatewayFolder = fileURLToPath(import.meta.resolve('../../apps/gateway'));

/** The built package that users install, or the sources if it is not built. */
export const isBuilt = isBuiltIn(gatewayFolder);

function isBuiltIn(folder: string): boolean {
  return existsSync(join(folder, 'dist/main.js'));
}

/** A file of the gateway. */
export function gatewayFile(name: 'main' | 'cli' | 'index', folder = gatewayFolder): string {
  return join(folder, isBuiltIn(folder) ? `dist/${name}.js` : `src/${name}.ts`);
}

/** A gateway with everything on: durable records, an access log in a file, and a key for one number. */
export interface GatewayProcess extends ServerProcess {
  key: string;
  dataDir: string;
}

interface GatewayStart {
  /** Where its log and its data go. */
  folder: string;
  upstream: string;
  /** Default: `gateway`. */
  name?: string;
  /** Options for Node. */
  nodeArgs?: readonly string[];
  /** Another working tree of this repository, whose gateway is started. */
  tree?: string;
  /** A policy file that is applied first. */
  policy?: string;
}

/** @throws Error if it does not start, or if its policies do not work */
export async function startGateway(start: GatewayStart) {
  const { folder, upstream, name = 'gateway', nodeArgs = [], tree, policy } = start;
  const file = (entry: 'main' | 'cli') => gatewayFile(entry, tree && join(tree, 'apps/gateway'));
  const dataDir = join(folder, `${name}-data`);
  const env = {
    GATEWAY_DATA_DIR: dataDir,
    GATEWAY_PORT: '0',
    GATEWAY_ACCESS_LOG: 'on',
    DOUBLETICK_BASE_URL: upstream,
    DOUBLETICK_API_KEY: 'key_bench00001',
  };
  const created = ['keys', 'create', '--team', 'bench', '--operations', 'read,write', '--numbers', wabaNumber];
  const { stdout } = await execute(process.execPath, [file('cli'), ...created], { env });
  if (policy !== undefined) await execute(process.execPath, [file('cli'), 'policy', 'apply', '-f', policy], { env });
  const [key] = /dtk_live_\S+/.exec(stdout) ?? [];
  if (key === undefined) throw new Error('The gateway printed no key.');
  const server = await startServer({ folder, name, args: [...nodeArgs, file('main')], env });
  const gateway: GatewayProcess = { ...server, key, dataDir };
  try {
    await checkPolicy(gateway);
    return gateway;
  } catch (error) {
    await gateway.stop();
    throw error;
  }
}

/** A gateway that lets everything through would be fast. */
async function checkPolicy(gateway: GatewayProcess): Promise<void> {
  const { status: forbidden } = await send(forbiddenRequest, gateway);
  const { status: unknown } = await send(forbiddenRequest, { ...gateway, key: 'dtk_live_unknown' });
  if (forbidden !== 403) throw new Error(`The gateway answered ${forbidden} to a number that the key must not use.`);
  if (unknown !== 401) throw new Error(`The gateway answered ${unknown} to an unknown key.`);
}

export async function startUpstream(folder: string): Promise<ServerProcess> {
  return startServer({ folder, name: 'upstream', args: [join(import.meta.dirname, 'upstream-server.ts')] });
}

/** Starts a proxy that does nothing but forward. */
export async function startProxy(name: 'fastify' | 'hono', { folder, upstream }: GatewayStart): Promise<ServerProcess> {
  return startServer({ folder, name, args: [join(import.meta.dirname, `${name}-server.ts`), upstream] });
}
