import type { Figure } from '../figure.ts';

export const subjectTitles = {
  mock: 'mock, built',
  'mock-data': 'mock, built, with --data',
  'mock-sources': 'mock, TypeScript sources',
  prism: 'Prism mock',
  mockoon: 'Mockoon CLI',
  scalar: '@scalar/mock-server',
  echo: 'bare node:http, JSON echo',
};

export type SubjectName = keyof typeof subjectTitles;

/** Servers that respond from the document. */
export const documentServers = ['mock', 'prism', 'mockoon', 'scalar'] as const satisfies SubjectName[];

export const figures = {
  start: { title: 'Cold start to the first response', unit: 'ms', target: { atMost: 250 } },
  memory: { title: 'Resident memory after the first response', unit: 'MB', target: { atMost: 120 } },
  memoryAfterLoad: { title: 'Resident memory after the load', unit: 'MB', target: { atMost: 120 } },
  inProcess: { title: 'Assign, in process', unit: 'requests/s of CPU time', target: { atLeast: 10_000 } },
  newWorld: { title: 'New world', unit: 'ms of CPU time', target: { atMost: 1 } },
  reset: { title: 'Reset of a world', unit: 'ms of CPU time', target: { atMost: 1 } },
  twentyWebhooks: { title: 'Deliveries to 20 webhooks', unit: 'deliveries/s', target: { atLeast: 2_000 } },
  oneWebhook: { title: 'Deliveries to one webhook, in order', unit: 'deliveries/s', target: { atLeast: 800 } },
  bots: {
    title: '1,000 conversations through a bot of ten steps',
    unit: 'steps/s of CPU time',
    target: { atLeast: 2_000 },
  },
  day: { title: 'Advance by a day with 1,000 messages under way', unit: 'ms', target: { atMost: 100 } },
  snapshot: { title: 'Snapshot and restore of 10,000 messages', unit: 'ms', target: { atMost: 10 } },
  watched: {
    title: 'Assign, in process, while one client watches',
    unit: '1 = CPU time without it',
    target: { atMost: 1.1 },
  },
  bigFill: { title: 'Filling a world with the seed big', unit: 's', target: { atMost: 10 } },
  bigMemory: { title: 'Resident memory with the seed big', unit: 'MB', target: { atMost: 1_200 } },
} satisfies Record<string, Figure>;

/** The number of requests that our mock answers for each one of a peer. */
export function ratioFigure(peer: string, { requestsPerSecond, per, atLeast }: Ratio): Figure {
  const rate = requestsPerSecond.toLocaleString('en', { maximumSignificantDigits: 3 });
  const title = `Assign over a socket, ${per}, compared with ${peer}`;
  return { title, unit: `1 = ${rate} requests/s`, target: { atLeast } };
}

interface Ratio {
  requestsPerSecond: number;
  /** The time that is measured. CPU time of the server excludes the load generator on the same machine. */
  per: 'wall-clock time' | 'server CPU time';
  atLeast: number;
}

/** The time of a request in a big world, relative to the demo world. */
export function bigFigure(request: string, demoMicroseconds: number): Figure {
  const time = demoMicroseconds.toLocaleString('en', { maximumSignificantDigits: 3 });
  return { title: `Big world: ${request}`, unit: `1 = ${time} µs in the demo world`, target: { atMost: 2 } };
}
