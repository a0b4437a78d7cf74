import type { ListenAddress } from './http/listen.ts';
import type { GatewayOptions } from './open-gateway.ts';

/** Reads the options of a gateway process; an empty variable counts as unset. @throws with one line that names the variable */
export function readOptions(env: Readonly<Record<string, string | undefined>>): GatewayOptions & ListenAddress {
  const upstreamKey = env.DOUBLETICK_API_KEY || '';
  if (upstreamKey === '') {
    throw new Error(
      'DOUBLETICK_API_KEY is not set. It is the DoubleTick API key that the gateway keeps for all teams.',
    );
  }
  return {
    host: env.GATEWAY_HOST || '127.0.0.1',
    port: readPort(env.GATEWAY_PORT || '4000'),
    upstreamUrl: env.DOUBLETICK_BASE_URL || 'https://public.doubletick.io',
    upstreamKey,
    dataDir: env.GATEWAY_DATA_DIR || './.data',
  };
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Error('GATEWAY_PORT is not a port: it takes a whole number from 0 to 65535; 0 takes a free one.');
}
