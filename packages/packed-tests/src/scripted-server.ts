import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that the server received. */
export interface SeenRequest {
  method: string | undefined;
  url: string | undefined;
  key: string | undefined;
  body: unknown;
}

const answers: Readonly<Record<string, { status: number; body: unknown }>> = {
  'GET /wallet/balance': { status: 200, body: { balance: 12.5, currencyCode: 'INR' } },
  'POST /whatsapp/message/text': { status: 200, body: { messageId: 'message_1', status: 'SENT' } },
  'GET /team/member': { status: 404, body: { message: 'No such member.' } },
  'GET /customer/check-reverted-on-time': { status: 201, body: { revertedOnTime: true } },
};

/** Answers the requests of `consumers/call-server.ts` on a free port, and keeps them. */
export async function startScriptedServer(): Promise<{ url: string; seen: SeenRequest[]; close(): void }> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const text = (await request.toArray()).join('');
    const { method, url = '' } = request;
    seen.push({ method, url, key: request.headers.authorization, body: text === '' ? undefined : JSON.parse(text) });
    const { status, body } = answers[`${method} ${url.split('?')[0]}`] ?? { status: 500, body: {} };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
  return { url: `http://127.0.0.1:${port}`, seen, close: () => server.close() };
}
