import type { AuditLog } from './audit/audit-log.ts';
import { type GatewayDeps, resolveDeps } from './deps.ts';
import { createApp } from './http/app.ts';
import { type ListenAddress, type ListeningGateway, listen } from './http/listen.ts';
import type { KeyStore } from './keys/key-store.ts';
import { openStore } from './open-store.ts';
import { createUpstreamClient } from './upstream/upstream-client.ts';
import { parseUpstreamTarget } from './upstream/upstream-target.ts';

export interface GatewayOptions {
  /** Base URL of the DoubleTick API. */
  upstreamUrl: string;
  /** The account's DoubleTick API key, which no client ever sees. */
  upstreamKey: string;
  /** Directory of gateway.db and gateway.secret; created if it is missing. */
  dataDir: string;
}

export interface Gateway {
  /** Answers a request in process, without a port. */
  fetch(request: Request): Promise<Response>;
  /** Starts an HTTP server. @throws the server's own error, for example `EADDRINUSE` */
  listen(address: ListenAddress): Promise<ListeningGateway>;
  keys: KeyStore;
  audit: AuditLog;
  /** Waits until requests in flight have finished and are recorded, then closes all connections and the store. */
  close(): Promise<void>;
}

/**
 * Opens a gateway on its data directory.
 *
 * @throws with a one-line message if an option or the data directory cannot be used
 * @example
 * const gateway = openGateway({ upstreamUrl: 'http://127.0.0.1:4010', upstreamKey: 'key_…', dataDir: './.data' });
 * const { key } = gateway.keys.create({ team: 'Support' });
 * await gateway.fetch(new Request('http://gateway/team', { headers: { authorization: key } }));
 */
export function openGateway(options: GatewayOptions, given: GatewayDeps = {}): Gateway {
  const deps = resolveDeps(given);
  const target = parseUpstreamTarget(options.upstreamUrl, options.upstreamKey);
  const store = openStore(options.dataDir, deps);
  const upstream = createUpstreamClient(target, deps.timeouts);
  const app = createApp(store, upstream, deps);
  const listening = new Set<ListeningGateway>();
  const inFlight = new Set<Promise<Response>>();

  const fetch: typeof app.fetch = async (...input) => {
    const answer = Promise.resolve(app.fetch(...input));
    inFlight.add(answer);
    return answer.finally(() => inFlight.delete(answer));
  };

  async function close(): Promise<void> {
    const closeBy = deps.elapsed() + deps.timeouts.closeMs;
    await Promise.all([...listening].map((server) => server.close()));
    await upstream.close(Math.max(0, closeBy - deps.elapsed()));
    await Promise.allSettled(inFlight);
    store.close();
  }

  let closed: Promise<void> | undefined;
  return {
    fetch: async (request) => fetch(request, {}),
    async listen(address) {
      const server = await listen({ ...app, fetch }, address, deps.timeouts);
      listening.add(server);
      return server;
    },
    keys: store.keys,
    audit: store.audit,
    close: () => (closed ??= close()),
  };
}
