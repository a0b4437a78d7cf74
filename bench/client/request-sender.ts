import type { paths } from '@doubletick-kit/contract';
import { DoubleTick } from '@doubletick-kit/core';
import { demo } from '@doubletick-kit/mock-server';
import OpenAI from 'openai';
import createClient from 'openapi-fetch';
import type { SenderName } from './plan.ts';

/** Where the requests go. */
export interface Server {
  baseUrl: string;
  /** Responds in process; without it, the global `fetch` is used. */
  fetch: ((request: Request) => Promise<Response>) | undefined;
}

/** The same two requests, sent in one way. */
export interface RequestSender {
  list(): Promise<unknown>;
  assign(): Promise<unknown>;
}

const key = demo.keys.full;
const query = { limit: 10 };
const body = {
  customerPhoneNumber: demo.customers.unassigned.phone,
  assignedUserPhoneNumber: demo.agents.lead.phone,
  wabaNumber: demo.wabaNumbers.support,
  reassign: true,
};
const timeLimitMs = 30_000;

/** Creates a sender of each kind. */
export const createSender: Record<SenderName | 'bare', (server: Server) => RequestSender> = {
  bare: (server) => bareSender(server, () => ({})),
  'bare-timeout': (server) => bareSender(server, () => ({ signal: AbortSignal.timeout(timeLimitMs) })),

  client({ baseUrl, fetch }) {
    const options = { apiKey: key, baseUrl };
    const client = new DoubleTick(fetch ? { ...options, fetch } : options);
    return { list: async () => client.chats.list(query), assign: () => client.teamMembers.assign(body) };
  },

  'openapi-fetch'({ baseUrl, fetch }) {
    const options = { baseUrl, headers: { authorization: key } };
    const client = createClient<paths>(fetch ? { ...options, fetch } : options);
    return {
      list: async () => (await client.GET('/chats', { params: { query } })).data,
      assign: async () => (await client.POST('/team-member/assign', { body })).data,
    };
  },

  openai({ baseUrl, fetch }) {
    const client = new OpenAI({
      apiKey: key,
      baseURL: baseUrl,
      defaultHeaders: { authorization: key },
      fetch: fetch ? (url, init) => fetch(new Request(url, init)) : undefined,
    });
    return {
      list: async () => client.get('/chats', { query }),
      assign: async () => client.post('/team-member/assign', { body }),
    };
  },
};

/** The mock needs a Request in process. */
function bareSender({ baseUrl, fetch }: Server, options: () => RequestInit): RequestSender {
  const send = async (path: string, init: RequestInit): Promise<unknown> => {
    const url = `${baseUrl}${path}`;
    const response = await (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init));
    if (!response.ok) throw new Error(`${path} answered with status ${response.status}`);
    return response.json();
  };
  return {
    list: () => send('/chats?limit=10', { headers: { authorization: key }, ...options() }),
    assign: () =>
      send('/team-member/assign', {
        method: 'POST',
        headers: { authorization: key, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        ...options(),
      }),
  };
}
