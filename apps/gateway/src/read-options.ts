import type { ListenAddress } from './http/listen.ts';
import type { GatewayOptions } from './open-gateway.ts';

/** An empty variable counts as unset. @throws with a one-line message that names the variable */
export function readOptions(env: Readonly<Record<string, string | undefined>>): GatewayOptions & ListenAddress {
  const upstreamKey = env.DOUBLETICK_API_KEY || '';
  if (upstreamKey === '') {
    throw new Error(
      'DOUBLETICK_API_KEY is not set. Set it to the DoubleTick API key that the gateway uses for all teams.',
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
  throw new Error('GATEWAY_PORT is not a port. Set it to a whole number from 0 to 65535; 0 picks a free port.');
}
