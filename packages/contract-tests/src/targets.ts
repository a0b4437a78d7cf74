import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import { openGateway, type Policy } from '@doubletick-kit/gateway';
import { createMock, demo, type Mock } from '@doubletick-kit/mock-server';
import type { Case } from './case.ts';

/** A server under test, reached over HTTP. */
export interface Target {
  name: string;
  /** Where a case is sent, and with which API key. */
  addressOf(test: Case): { url: string; key: string };
  /** Whether the target is a gateway, which returns some problems itself. */
  isGateway: boolean;
  /** The mock behind the target, to reset and inspect. */
  mock: Mock;
  /** The URL of that mock. */
  mockUrl: string;
  close(): Promise<void>;
}

/** A gateway on a free port. */
export interface RunningGateway {
  url: string;
  /** Creates a key that may do exactly this: operations, and classes of operations. */
  createKey(allow: readonly Allowed[]): string;
  close(): Promise<void>;
}

/** What a policy can allow; `fetchFile` is the gateway's own operation. */
export type Allowed = OperationId | Operation['audit']['class'] | 'fetchFile';

// the catalogue is keyed by them
const everyOperation: readonly Allowed[] = [...(Object.keys(operations) as OperationId[]), 'fetchFile'];

const loopback = { host: '127.0.0.1', port: 0 };
const wrongKey = 'key_revoked001';

/** A mock server on a free port. */
export async function startMockTarget(): Promise<Target> {
  const mock = createMock();
  const server = await mock.listen(loopback);
  const keys = { wrong: wrongKey, 'without-permissions': demo.keys.noPermissions, all: demo.keys.full };
  return {
    name: 'mock',
    isGateway: false,
    mock,
    mockUrl: server.url,
    addressOf: (test) => ({ url: server.url, key: keys[test.key ?? 'all'] }),
    close: server.close,
  };
}

/** A gateway with this upstream, which by default keeps none of DoubleTick's rate limits: the mock has none either. */
export async function startGateway(
  upstreamUrl: string,
  upstreamKey: string,
  limits?: GatewayLimits,
): Promise<RunningGateway> {
  const dataDir = await mkdtemp(join(tmpdir(), 'doubletick-kit-contract-'));
  const gateway = openGateway(
    { upstreamUrl, upstreamKey, dataDir, upstreamLimits: limits !== undefined },
    limits && { elapsed: limits.elapsed },
  );
  const server = await gateway.listen(loopback);
  return {
    url: server.url,
    createKey(allow) {
      return gateway.keys.create({ team: 'contract', policy: { allow, ...limits?.policy } }).key;
    },
    async close() {
      await server.close();
      await gateway.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Limits of a key, and the clock of its gateway, which also keeps DoubleTick's own limits. */
interface GatewayLimits {
  policy: Pick<Policy, 'limits' | 'quotas'>;
  /** Monotonic, in milliseconds. */
  elapsed(): number;
}

/** Wide enough for every case, on a clock that can skip a day, after which all of DoubleTick's limits are full again. */
function generousLimits(): GatewayLimits & { skipDay(): void } {
  let skippedMs = 0;
  return {
    elapsed: () => performance.now() + skippedMs,
    skipDay() {
      skippedMs += 86_400_000;
    },
    policy: {
      limits: [
        { requests: 1_000, per: 'minute' },
        { of: ['read', 'send'], requests: 1_000, per: 'second', burst: 2_000 },
      ],
      quotas: [
        { of: ['send', 'write', 'destroy'], requests: 1_000_000, per: 'day', timeZone: 'Asia/Kolkata' },
        { requests: 1_000_000, per: 'month' },
      ],
    },
  };
}

/**
 * A gateway in front of a mock server, and a second one whose upstream key has no permissions. Both keep limits of every
 * kind, so that each case goes through them.
 */
export async function startGatewayTarget(): Promise<Target> {
  const limits = generousLimits();
  const upstream = await startMockTarget();
  const full = await startGateway(upstream.mockUrl, demo.keys.full, limits);
  const limited = await startGateway(upstream.mockUrl, demo.keys.noPermissions, limits);
  const addresses = {
    wrong: { url: full.url, key: wrongKey },
    'without-permissions': { url: limited.url, key: limited.createKey(everyOperation) },
    all: { url: full.url, key: full.createKey(everyOperation) },
  };
  return {
    name: 'gateway → mock',
    isGateway: true,
    mock: upstream.mock,
    mockUrl: upstream.mockUrl,
    addressOf(test) {
      const { url, key } = addresses[test.key ?? 'all'];
      return {
        key,
        // Asked for before each request: the steps of one case alone would use up a limit of DoubleTick's.
        get url() {
          limits.skipDay();
          return url;
        },
      };
    },
    async close() {
      await full.close();
      await limited.close();
      await upstream.close();
    },
  };
}
