import type { Figure } from '../figure.ts';
import type { RequestName } from './requests.ts';

export const subjectTitles = {
  gateway: 'gateway, built',
  'gateway-small': 'gateway, built, NODE_OPTIONS=--max-semi-space-size=4',
  'gateway-limits': 'gateway, built, with limits',
  'gateway-keys': 'gateway, built, with limits and idempotency keys',
  'gateway-sources': 'gateway, TypeScript sources',
  fastify: '@fastify/http-proxy, bare',
  hono: 'hono/proxy, bare',
};

/** A load for which the gateway is compared with bare proxies. */
export interface Cell {
  request: RequestName;
  connections: number;
  /** The rate of requests that is wanted, compared with @fastify/http-proxy. */
  atLeast: number;
}

export const cells: readonly Cell[] = [
  { request: 'reads', connections: 10, atLeast: 0.85 },
  { request: 'writes', connections: 10, atLeast: 0.7 },
  { request: 'reads', connections: 50, atLeast: 1.2 },
  { request: 'writes', connections: 50, atLeast: 1 },
];

/** The number of requests that a subject answers for each one of @fastify/http-proxy. */
export function ratioFigure({ request, connections, atLeast }: Cell, fastifyPerSecond: number): Figure {
  const rate = fastifyPerSecond.toLocaleString('en', { maximumSignificantDigits: 3 });
  return {
    title: `Rate of ${request} over ${connections} connections, compared with @fastify/http-proxy`,
    unit: `1 = ${rate} requests/s`,
    target: { atLeast },
  };
}

/** The time that a proxy adds to requests at a fixed rate. */
export function latencyFigure(request: RequestName, percentile: 'p50' | 'p99'): Figure {
  return {
    title: `Added latency of ${request} at 1,000/s, ${percentile}`,
    unit: 'ms more than direct',
    target: { atMost: percentile === 'p50' ? 1.5 : 8 },
  };
}

export function refusedFigure(request: RequestName): Figure {
  return { title: `Refused ${request} at 1,000/s`, unit: 'of 5,000', target: { atMost: 0 } };
}

export const figures = {
  memoryAtHalf: { title: 'Resident memory after 0.5 million requests', unit: 'MB', target: { atMost: 200 } },
  memoryAtMillion: { title: 'Resident memory after 1 million requests', unit: 'MB', target: { atMost: 200 } },
  // A few MB are within the noise of a garbage-collected heap.
  growth: {
    title: 'Memory after 1 million requests, compared with 0.5 million',
    unit: 'ratio',
    target: { atMost: 1.05 },
  },
  searchP50: { title: 'Search by recipient in 1 million records, p50', unit: 'ms', target: { atMost: 50 } },
  searchP99: { title: 'Search by recipient in 1 million records, p99', unit: 'ms', target: { atMost: 50 } },
} satisfies Record<string, Figure>;

/** The guide says what operators should plan for. */
export function diskFigure(request: RequestName): Figure {
  return { title: `Disk for a million ${request}`, unit: 'GB', target: { atMost: request === 'reads' ? 0.75 : 1.6 } };
}

/** The audit log that proves itself, with so many records. */
export function logFigures(records: number) {
  const of = records.toLocaleString('en');
  return {
    append: { title: 'Events that 50 waiting writers append', unit: '/s', target: { atLeast: 25_000 } },
    appendEach: { title: 'Processor time of such an event, all threads', unit: 'µs', target: { atMost: 40 } },
    verifyOne: { title: `Verifying ${of} records, one thread`, unit: 'records/s', target: { atLeast: 300_000 } },
    verifyTwo: { title: `Verifying ${of} records, two threads`, unit: 'records/s', target: { atLeast: 500_000 } },
    verifyOneEach: { title: 'Processor time of a record verified, one thread', unit: 'µs', target: { atMost: 3.3 } },
    verifyTwoEach: { title: 'Processor time of a record verified, two threads', unit: 'µs', target: { atMost: 4 } },
    proofP50: { title: `Proof of one record in ${of}, p50`, unit: 'ms', target: { atMost: 50 } },
    proofP99: { title: `Proof of one record in ${of}, p99`, unit: 'ms', target: { atMost: 50 } },
    proofBytes: { title: `Largest of 200 proofs in ${of} records`, unit: 'bytes', target: { atMost: 4_096 } },
    searchFrequent: { title: `Search by a recipient of many of ${of}, p99`, unit: 'ms', target: { atMost: 50 } },
    searchRareP50: { title: `Search by a recipient of few of ${of}, p50`, unit: 'ms', target: { atMost: 50 } },
    searchRareP99: { title: `Search by a recipient of few of ${of}, p99`, unit: 'ms', target: { atMost: 50 } },
    // The rest is its hash and what SQLite adds.
    recordBytes: { title: 'Disk for a record, of which its JSON is 753', unit: 'bytes', target: { atMost: 900 } },
  } satisfies Record<string, Figure>;
}
