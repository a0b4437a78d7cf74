import { lookup as lookUp } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import {
  type Answerer,
  type ReceiverAnswer,
  readAnswer,
  receiver,
  type SentRequest,
  toNetworkError,
} from './receiver.ts';

/**
 * Idle connections are kept for a second only: a server that closes one at the moment of the next request would make a
 * delivery fail, and sending it again could deliver it twice.
 */
const agentOptions = { keepAlive: true, timeout: 1_000 };
const clients = {
  'http:': { open: http.request, agent: new http.Agent(agentOptions) },
  'https:': { open: https.request, agent: new https.Agent(agentOptions) },
};

/** Sends a request with Node's own client, which follows no redirects and knows no proxies. */
export async function sendOverNetwork(
  { method, url, headers, body }: SentRequest,
  signal: AbortSignal,
  answerer: Answerer = receiver,
): Promise<ReceiverAnswer> {
  const { open, agent } = clients[new URL(url).protocol === 'https:' ? 'https:' : 'http:'];
  const length = { 'content-length': Buffer.byteLength(body) };
  try {
    const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
    const request = open(url, { method, headers: { ...headers, ...length }, agent, signal, lookup });
    request
      .on('response', (response) => {
        // Before the agent looks, which is when the answer ends.
        if (!promisesKeepAlive(response)) request.shouldKeepAlive = false;
        resolve(response);
      })
      .on('upgrade', (response, socket) => {
        socket.destroy();
        resolve(response);
      })
      .on('error', reject)
      .end(body);
    const answer = await promise;
    return await readAnswer(answer.statusCode ?? 0, answer.statusCode === 101 ? null : answer, answerer);
  } catch (cause) {
    throw toNetworkError(cause, answerer);
  }
}

/**
 * HTTP/1.1 keeps connections by default, but receivers that are written by hand close them after each answer without saying
 * so: half of their deliveries would fail.
 */
function promisesKeepAlive({ headers }: http.IncomingMessage): boolean {
  return /\bkeep-alive\b/i.test(headers.connection ?? '') || headers['keep-alive'] !== undefined;
}

const loopbackAddresses = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

/** `localhost` is this machine, whatever a resolver or a file says. */
const lookup: LookupFunction = (hostname, options, callback) => {
  if (hostname !== 'localhost') return lookUp(hostname, options, callback);
  if (options.all) return callback(null, loopbackAddresses);
  return callback(null, options.family === 6 ? '::1' : '127.0.0.1', options.family === 6 ? 6 : 4);
};
