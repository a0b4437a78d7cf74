import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOffered, openGateway } from '@doubletick-kit/gateway';
import { createMock, demo, type Mock } from '@doubletick-kit/mock-server';
import type { Case } from './case.ts';

/** A server under test, reached over HTTP. */
export interface Target {
  name: string;
  /** Where a case is sent, and with which API key. */
  addressOf(test: Case): { url: string; key: string };
  /** Whether the target has the operation of a case. */
  serves(test: Case): boolean;
  /** Whether the target is a gateway, which returns some problems itself. */
  isGateway: boolean;
  /** The mock behind the target, to reset and inspect. */
  mock: Mock;
  close(): Promise<void>;
}

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
    serves: () => true,
    mock,
    addressOf: (test) => ({ url: server.url, key: keys[test.key ?? 'all'] }),
    close: server.close,
  };
}

/** A gateway in front of a mock server, and a second one whose upstream key has no permissions. */
export async function startGatewayTarget(): Promise<Target> {
  const upstream = await startMockTarget();
  const { url: upstreamUrl } = upstream.addressOf({ operation: 'getTeam', status: 200, because: '' });
  const dataDir = await mkdtemp(join(tmpdir(), 'doubletick-kit-contract-'));
  const start = async (name: string, upstreamKey: string) => {
    const gateway = openGateway({ upstreamUrl, upstreamKey, dataDir: join(dataDir, name) });
    const server = await gateway.listen(loopback);
    const { key } = gateway.keys.create({ team: 'contract' });
    return { gateway, server, url: server.url, key };
  };
  const full = await start('full', demo.keys.full);
  const limited = await start('limited', demo.keys.noPermissions);
  return {
    name: 'gateway → mock',
    isGateway: true,
    serves: ({ operation }) => isOffered(operation),
    mock: upstream.mock,
    addressOf(test) {
      const { url, key } = test.key === 'without-permissions' ? limited : full;
      return { url, key: test.key === 'wrong' ? wrongKey : key };
    },
    async close() {
      for (const { gateway, server } of [full, limited]) {
        await server.close();
        await gateway.close();
      }
      await upstream.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
