import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { GatewayDeps, Timeouts } from './deps.ts';
import { type Gateway, type GatewayOptions, type ListeningGateway, openGateway } from './index.ts';
import { makeDirectory } from './temporary-directory.fixture.ts';
import { json, type ScriptedUpstream, startScriptedUpstream } from './upstream/scripted-upstream.fixture.ts';

/** The upstream key of every test. */
export const upstreamKey = 'key_0123456789';

/** A gateway on a free port in front of a scripted upstream. */
export interface StartedGateway {
  gateway: Gateway;
  server: ListeningGateway;
  upstream: ScriptedUpstream;
  warnings: string[];
  dataDir: string;
}

export async function startGateway(
  options: Partial<GatewayOptions> & { dataDir: string },
  deps: GatewayDeps = {},
): Promise<StartedGateway & { close(): Promise<void> }> {
  const upstream = await startScriptedUpstream();
  const warnings: string[] = [];
  const warn = (line: string) => void warnings.push(line);
  const gateway = openGateway({ upstreamUrl: upstream.url, upstreamKey, ...options }, { warn, ...deps });
  const server = await gateway.listen({ host: '127.0.0.1', port: 0 });
  const close = async () => {
    await upstream.close();
    await gateway.close();
  };
  return { gateway, server, upstream, warnings, dataDir: options.dataDir, close };
}

/**
 * Shares one gateway between the cases of a test file, because to start one costs more than most cases. Each case finds
 * it as if it were new, apart from its keys: no requests, records and warnings, the upstream's first script, and room
 * for records of refusals. For cases that neither close nor spoil it, and whose requests have ended when they end.
 */
export function shareGateway(timeouts: Partial<Timeouts> = {}): () => Promise<StartedGateway> {
  const folder = makeDirectory();
  let started: ReturnType<typeof startGateway> | undefined;
  let passed = 0;
  afterAll(async () => {
    await (await started)?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async () => {
    const deps = { timeouts, elapsed: () => performance.now() + passed };
    started ??= startGateway({ dataDir: join(folder, 'data') }, deps);
    const { gateway, upstream, warnings, ...rest } = await started;
    // Refusals of one address are recorded one by one, 20 at once and 60 in each minute after that.
    passed += 60_000;
    upstream.script(json(200, { ok: true }));
    upstream.seen.length = 0;
    warnings.length = 0;
    const earlier = new Set((await gateway.audit.list({ limit: 10_000 })).map(({ id }) => id));
    const audit: Gateway['audit'] = {
      ...gateway.audit,
      list: async (filter) => (await gateway.audit.list(filter)).filter(({ id }) => !earlier.has(id)),
    };
    return { ...rest, upstream, warnings, gateway: { ...gateway, audit } };
  };
}
