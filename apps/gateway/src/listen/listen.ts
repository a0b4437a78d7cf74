import type { AddressInfo } from 'node:net';
import { createClientAddress } from './client-address.ts';
import { drain } from './drain.ts';
import { createFairShares, defaultBufferBytes, type FairShares } from './fair-shares.ts';
import type { Handler } from './handler.ts';
import { createHttpServer } from './http-server.ts';
import { defaultLimits, type ListenLimits } from './listen-limits.ts';
import { createRefuse, type OnRefused } from './refusal.ts';
import { TeamPlaces } from './team-places.ts';

export interface ListenAddress {
  host: string;
  /** 0 picks a free port. */
  port: number;
}

export interface ListenOptions {
  /** Records what never reaches the handler. */
  onRefused: OnRefused;
  /** Makes request ids, for refusals and for answers after the handler failed. */
  createId(): string;
  /** Addresses and CIDR ranges whose X-Forwarded-For is believed. Default: none. */
  trustedProxies?: readonly string[];
  limits?: Partial<ListenLimits>;
  /** For the bytes of bodies; shared with requests in process. Default: 64 MiB for this listener. */
  bytes?: FairShares;
}

export interface Listener {
  url: string;
  port: number;
  /** The number of open connections. */
  readonly connections: number;
  /** Serves requests as before, but every answer from now on has `Connection: close`. */
  endConnections(): void;
  /**
   * Accepts no more requests and gives those in flight time to finish. `giveUp` is called shortly before the deadline and
   * ends what the handler waits for. Returns how many were cut at the deadline.
   */
  close(deadlineMs: number, giveUp?: () => void): Promise<number>;
}

/** Starts an HTTP server. @throws the server's own error, for example `EADDRINUSE` */
export async function listen(handler: Handler, address: ListenAddress, options: ListenOptions): Promise<Listener> {
  const { createId, trustedProxies = [], bytes = createFairShares(defaultBufferBytes) } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const refuse = createRefuse(options);
  const clientAddress = createClientAddress(trustedProxies);
  const places = new TeamPlaces(limits.connections);
  const { server, connections, endConnections } = createHttpServer({
    handler,
    refuse,
    createId,
    limits,
    bytes,
    places,
    clientAddress,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(address.port, address.host, resolve);
  });
  const sweep = setInterval(() => {
    const now = performance.now();
    for (const connection of connections) connection.body?.sweep(now);
  }, limits.sweepMs).unref();
  // `as`: a server that listens on a host and port always has this kind of address.
  const { port } = server.address() as AddressInfo;
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  let closed: Promise<number> | undefined;
  return {
    url: `http://${host}:${port}`,
    port,
    get connections() {
      return connections.size;
    },
    endConnections,
    close(deadlineMs, giveUp = () => undefined) {
      const deps = { server, connections, refuse, partialMs: limits.lingerMs, giveUp };
      closed ??= drain(deps, deadlineMs).finally(() => clearInterval(sweep));
      return closed;
    },
  };
}
