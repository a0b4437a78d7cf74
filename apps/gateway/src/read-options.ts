import type { ListenAddress } from './http/listen.ts';
import type { GatewayOptions } from './open-gateway.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const defaults = {
  upstreamUrl: 'https://public.doubletick.io',
  host: '127.0.0.1',
  port: '4000',
  dataDir: './.data',
};

export const usage = `Usage: npm run gateway:start

Starts the DoubleTick gateway. Environment variables configure it:

  DOUBLETICK_API_KEY   the DoubleTick API key that the gateway uses for all teams; required
  DOUBLETICK_BASE_URL  where requests are forwarded to (default: ${defaults.upstreamUrl})
  GATEWAY_HOST         the address to listen on (default: ${defaults.host})
  GATEWAY_PORT         the port to listen on; 0 picks a free port (default: ${defaults.port})
  GATEWAY_DATA_DIR     the directory of the keys and the audit log (default: ${defaults.dataDir})

Guide: docs/guides/gateway.md. Keys and audit log: npm run gateway -- --help`;

/** An empty variable counts as unset. @throws with a one-line message that names the variable */
export function readOptions(env: Environment): GatewayOptions & ListenAddress {
  const upstreamKey = env.DOUBLETICK_API_KEY || '';
  if (upstreamKey === '') {
    throw new Error(
      'DOUBLETICK_API_KEY is not set. Set it to the DoubleTick API key that the gateway uses for all teams.',
    );
  }
  return {
    host: env.GATEWAY_HOST || defaults.host,
    port: readPort(env.GATEWAY_PORT || defaults.port),
    upstreamUrl: env.DOUBLETICK_BASE_URL || defaults.upstreamUrl,
    upstreamKey,
    dataDir: readDataDir(env),
  };
}

export function readDataDir(env: Environment): string {
  return env.GATEWAY_DATA_DIR || defaults.dataDir;
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Error('GATEWAY_PORT is not a port. Set it to a whole number from 0 to 65535; 0 picks a free port.');
}
