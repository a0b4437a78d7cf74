import { Pool } from 'undici';
import type { AnsweredRequest, CrashLedger } from './crash-ledger.fixture.ts';

interface Picked {
  kind: AnsweredRequest['kind'];
  method: 'GET' | 'POST';
  path: string;
  body: string | null;
  idempotencyKey?: string;
}

/** A send that can be repeated. */
export type KeyedSend = Omit<Picked, 'kind'> & { idempotencyKey: string };

const clients = 24;

/** A gateway and what is sent to it. */
export interface LoadTarget {
  url: string;
  key: string;
  random: () => number;
}

/** Clients that send one request after the other on connections that stay open. */
export function startLoad({ url, key, random }: LoadTarget, ledger: CrashLedger) {
  const pool = new Pool(url, { connections: clients, pipelining: 1 });
  let isStopping = false;
  let cut = 0;
  let answered = 0;
  const cutSends: KeyedSend[] = [];
  const { promise: underWay, resolve: isUnderWay } = Promise.withResolvers<void>();

  async function send(): Promise<void> {
    const { kind, idempotencyKey, ...request } = pickRequest(random());
    const headers = { authorization: key, 'content-type': 'application/json' };
    try {
      const sent = await pool.request({ ...request, headers: { ...headers, ...keyHeader(idempotencyKey) } });
      await sent.body.text();
      ledger.answered({ kind, id: String(sent.headers['x-request-id']), status: sent.statusCode });
    } catch (error) {
      if (idempotencyKey !== undefined) cutSends.push({ ...request, idempotencyKey });
      throw error;
    }
    answered += 1;
    if (answered === clients) isUnderWay();
  }

  const work = Array.from({ length: clients }, async () => {
    while (!isStopping) {
      try {
        await send();
      } catch {
        // The connection broke: the process is gone.
        cut += 1;
        return;
      }
    }
  });
  return {
    /** What was sent with an idempotency key and not answered. */
    cutSends: cutSends as readonly KeyedSend[],
    /** Resolves once there were as many answers as there are clients; also if all of them were cut before. */
    underWay: Promise.race([underWay, Promise.all(work)]),
    /** Resolves with the number of requests that were cut. */
    async stop(): Promise<number> {
      isStopping = true;
      await Promise.all(work);
      await pool.destroy();
      return cut;
    },
  };
}

/** Sends a request again with its key. Returns whether it was answered. @throws Error for an answer that must not be */
export async function repeat(
  { idempotencyKey, method, path, body }: KeyedSend,
  { url, key }: Pick<LoadTarget, 'url' | 'key'>,
  ledger: CrashLedger,
): Promise<boolean> {
  const headers = { authorization: key, 'content-type': 'application/json', ...keyHeader(idempotencyKey) };
  const response = await fetch(url + path, { method, body, headers });
  const text = await response.text();
  if (response.status === 409 && text.includes('"outcome-unknown"')) return false;
  const isReplay = response.headers.get('idempotency-replayed') === 'true';
  const id = response.headers.get('x-request-id') ?? '';
  ledger.answered({ kind: isReplay ? 'replay' : 'send', id, status: response.status });
  return true;
}

function keyHeader(key: string | undefined): Record<string, string> {
  return key === undefined ? {} : { 'idempotency-key': key };
}

let messages = 0;

function pickRequest(chance: number): Picked {
  if (chance < 0.4) return { kind: 'read', method: 'GET', path: '/team', body: null };
  if (chance < 0.7) return { kind: 'write', method: 'POST', path: '/team-member/assign', body: assignment };
  messages += 1;
  const body = JSON.stringify({ from: '919999999901', to: '919999999921', content: { text: `Message ${messages}` } });
  return { kind: 'send', method: 'POST', path: '/whatsapp/message/text', body, idempotencyKey: `"${messages}"` };
}

const assignment = JSON.stringify({
  customerPhoneNumber: '919999999921',
  assignedUserPhoneNumber: '919999999912',
  wabaNumber: '919999999901',
});
