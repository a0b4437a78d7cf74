import { expect, it } from 'vitest';
import { createMetrics } from '../metrics/metrics.ts';
import type { Inbound } from '../pipeline/inbound.ts';
import { createClientAddress } from './client-address.ts';
import { createFairShares } from './fair-shares.ts';
import { withMetrics } from './metrics-path.ts';
import { createRequestInbound } from './request-inbound.ts';

const thisMachine = ['127.0.0.1', '::1'];

interface Sent {
  from?: readonly string[];
  trusted?: readonly string[];
  peer?: string | null;
  headers?: Record<string, string>;
  method?: string;
  target?: string;
}

/** Whether the metrics are given. */
async function isGiven(sent: Sent): Promise<boolean> {
  const { from = thisMachine, trusted = [], peer = '127.0.0.1', headers = {}, method = 'GET' } = sent;
  const request = new Request('http://gateway/', { headers });
  const inbound: Inbound = {
    ...createRequestInbound(request, createFairShares(1_000)),
    method,
    target: sent.target ?? '/metrics',
    peer,
    address: createClientAddress(trusted)(peer, headers['x-forwarded-for']),
  };
  const other = async () => ({ status: 404, headers: {}, body: null });
  const access = { metricsFrom: from, trustedProxies: trusted };
  return (await withMetrics(other, createMetrics(), access)(inbound)).status === 200;
}

const forwarded = (client: string) => ({ 'x-forwarded-for': client });

it.each<[what: string, sent: Sent, given: boolean]>([
  ['this machine', {}, true],
  ['this machine over IPv6', { peer: '::1' }, true],
  ['another machine', { peer: '10.0.0.7' }, false],
  ['another machine that is listed', { peer: '10.0.0.7', from: ['10.0.0.0/8'] }, true],
  ['this machine when nobody is listed', { from: [] }, false],
  ['a request in process', { peer: null }, false],
  ['HEAD', { method: 'HEAD' }, false],
  ['POST', { method: 'POST' }, false],
  ['a query', { target: '/metrics?a' }, false],
  ['another spelling', { target: '/Metrics' }, false],
  ['a proxy here that is not trusted', { headers: forwarded('203.0.113.7') }, false],
  ['the same, for a client that says it is local', { headers: forwarded('127.0.0.1') }, false],
  ['a proxy here that sends Forwarded', { headers: { forwarded: 'for=203.0.113.7' } }, false],
  ['a proxy here that sends Via', { headers: { via: '1.1 proxy' } }, false],
  ['a proxy here that sends X-Real-IP', { headers: { 'x-real-ip': '203.0.113.7' } }, false],
  ['an empty X-Forwarded-For', { headers: forwarded('') }, false],
  ['a trusted proxy, for a stranger', { trusted: thisMachine, headers: forwarded('203.0.113.7') }, false],
  ['the same, who says he is local', { trusted: thisMachine, headers: forwarded('127.0.0.1, 203.0.113.7') }, false],
  [
    'a trusted proxy, for a client that is listed',
    { trusted: thisMachine, from: ['203.0.113.7'], headers: forwarded('203.0.113.7') },
    true,
  ],
  ['a trusted proxy that names nobody', { trusted: thisMachine, headers: forwarded('unknown') }, false],
  ['a trusted proxy that names itself', { trusted: thisMachine, headers: forwarded('127.0.0.1') }, false],
  ['a trusted proxy with Forwarded alone', { trusted: thisMachine, headers: { forwarded: 'for=127.0.0.1' } }, false],
  [
    'a chain that breaks off at a listed proxy',
    { trusted: ['10.0.0.0/8'], from: ['10.0.0.0/8'], peer: '10.0.0.1', headers: forwarded('x, 10.0.0.2') },
    false,
  ],
  ['what a trusted proxy asks itself', { trusted: thisMachine }, true],
])('for %s', async (_, sent, given) => {
  expect(await isGiven(sent)).toBe(given);
});
