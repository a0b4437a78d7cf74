import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import { openGateway } from '@doubletick-kit/gateway';
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

/** A gateway with this upstream. */
export async function startGateway(upstreamUrl: string, upstreamKey: string): Promise<RunningGateway> {
  const dataDir = await mkdtemp(join(tmpdir(), 'doubletick-kit-contract-'));
  const gateway = openGateway({ upstreamUrl, upstreamKey, dataDir });
  const server = await gateway.listen(loopback);
  return {
    url: server.url,
    createKey(allow) {
      const noLimits = { deny: [], numbers: 'all', maxRecipients: null, expiresAt: null, addresses: null } as const;
      return gateway.keys.create({ team: 'contract', policy: { allow, ...noLimits } }).key;
    },
    async close() {
      await server.close();
      await gateway.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** A gateway in front of a mock server, and a second one whose upstream key has no permissions. */
export async function startGatewayTarget(): Promise<Target> {
  const upstream = await startMockTarget();
  const full = await startGateway(upstream.mockUrl, demo.keys.full);
  const limited = await startGateway(upstream.mockUrl, demo.keys.noPermissions);
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
    addressOf: (test) => addresses[test.key ?? 'all'],
    async close() {
      await full.close();
      await limited.close();
      await upstream.close();
    },
  };
}
