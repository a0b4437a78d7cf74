import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isLoopback, parseUpstreamTarget } from '../upstream/upstream-target.ts';
import { checkDataDirectory } from './check-data-directory.ts';
import type { Settings } from './settings.ts';

/**
 * Checks what the settings name: the URL, the data directory and the files in it. Creates and changes nothing.
 *
 * @throws with a one-line message that names what cannot be used
 */
export function checkSettings(settings: Settings): void {
  const { baseUrl, apiKey, allowInsecureUpstream } = settings;
  parseUpstreamTarget({ upstreamUrl: baseUrl, upstreamKey: apiKey, allowInsecureUpstream });
  refuseDemoKey(settings);
  if (settings.redisUrl !== '') requireIoredis();
  checkDataDirectory(settings.dataDir);
}

/** An optional package: most gateways run alone. */
function requireIoredis(): void {
  try {
    createRequire(import.meta.url).resolve('ioredis');
  } catch {
    throw new Error(
      'GATEWAY_REDIS_URL needs the package ioredis. Install it beside the gateway: `npm install ioredis@6`.',
    );
  }
}

/** `npm start` keeps the key of its demo team in clear, which must not open a gateway in front of DoubleTick. */
function refuseDemoKey({ dataDir, baseUrl }: Settings): void {
  if (!existsSync(join(dataDir, 'demo.key')) || isLoopback(URL.parse(baseUrl)?.hostname ?? '')) return;
  throw new Error(
    `${dataDir} belongs to \`npm start\`, which keeps a key in clear in it. Set GATEWAY_DATA_DIR to another directory.`,
  );
}
