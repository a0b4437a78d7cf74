import { type Gateway, openGateway } from '@doubletick-kit/gateway';
import { createMock, demo } from '@doubletick-kit/mock-server';

/** Where the two servers listen and where the gateway keeps its files. Port 0 takes a free one. */
export interface StackSettings {
  mockPort: number;
  gatewayPort: number;
  dataDir: string;
}

/** A mock server and, in front of it, a gateway. */
export interface Stack {
  mockUrl: string;
  gatewayUrl: string;
  gateway: Gateway;
  close(): Promise<void>;
}

/** A failed start that the user can do something about; the message is for the terminal. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

const host = '127.0.0.1';

/**
 * Starts both servers on the loopback interface.
 *
 * @throws StartError when a port is taken, naming the variable that changes it.
 */
export async function startStack({ mockPort, gatewayPort, dataDir }: StackSettings): Promise<Stack> {
  const mock = await createMock({ conformity: 'count' })
    .listen({ host, port: mockPort })
    .catch((cause: unknown) => {
      throw portError(cause, mockPort, 'MOCK_PORT');
    });
  const gateway = openGateway({ upstreamUrl: mock.url, upstreamKey: demo.keys.full, dataDir });
  const listening = await gateway.listen({ host, port: gatewayPort }).catch(async (cause: unknown) => {
    await gateway.close();
    await mock.close();
    throw portError(cause, gatewayPort, 'GATEWAY_PORT');
  });
  return {
    mockUrl: mock.url,
    gatewayUrl: listening.url,
    gateway,
    async close() {
      await listening.close();
      await gateway.close();
      await mock.close();
    },
  };
}

function portError(cause: unknown, port: number, variable: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return cause;
  const reason = code === 'EADDRINUSE' ? 'is in use' : 'needs privileges that you do not have';
  return new StartError(
    `Port ${port} ${reason}. Set ${variable} to a free port, for example: ${variable}=${port + 1} npm start`,
  );
}
