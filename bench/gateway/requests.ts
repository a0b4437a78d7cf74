/** A request that is sent to every server. */
export interface Sent {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
}

export const wabaNumber = '919999999901';

const read: Sent = { method: 'GET', path: `/chats?wabaNumbers=${wabaNumber}` };

const assign = (customerPhoneNumber: string, from = wabaNumber): Sent => ({
  method: 'POST',
  path: '/team-member/assign',
  body: JSON.stringify({ customerPhoneNumber, assignedUserPhoneNumber: '919999999912', wabaNumber: from }),
});

export const requests = { reads: read, writes: assign('919999999921') } satisfies Record<string, Sent>;

export type RequestName = keyof typeof requests;

export const customers = Array.from({ length: 100 }, (_, index) => `9199999999${String(index).padStart(2, '0')}`);

/** As many reads as writes; each write is about the next customer. */
export const mixedRequests: readonly Sent[] = customers.flatMap((customer) => [read, assign(customer)]);

/** What a key for one number may not do. */
export const forbiddenRequest: Sent = assign('919999999921', '919999999902');

/** Sends one request, without following redirects. */
export async function send({ method, path, body }: Sent, { url, key }: Addressee): Promise<Response> {
  return fetch(url + path, { method, body: body ?? null, headers: headersOf(key), redirect: 'manual' });
}

/** Where requests go, and the key that they carry; only the gateway reads it. */
export interface Addressee {
  url: string;
  key: string;
}

export function headersOf(key: string): Record<string, string> {
  return { authorization: key, 'content-type': 'application/json' };
}
