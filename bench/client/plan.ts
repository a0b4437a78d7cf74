import type { Figure } from '../figure.ts';

export const subjectTitles = {
  client: 'client',
  'openapi-fetch': 'openapi-fetch',
  openai: 'openai-node',
  stripe: 'stripe-node',
  'bare-timeout': 'bare fetch with a timeout',
};

/** What is bundled and imported: everything that the main entry exports. */
export const packages = {
  client: '../../packages/core/src/index.ts',
  'openapi-fetch': 'openapi-fetch',
  openai: 'openai',
  stripe: 'stripe',
} as const;

export type PackageName = keyof typeof packages;

/** The senders that are compared with bare fetch. */
export const senders = ['client', 'bare-timeout', 'openapi-fetch', 'openai'] as const;

export type SenderName = (typeof senders)[number];

export const figures = {
  size: { title: 'Complete client in one file, minified and gzipped', unit: 'kB', target: { atMost: 13 } },
  importBundled: { title: 'Import of that file', unit: 'ms', target: { atMost: 15 } },
  importPackage: { title: 'Import of the installed package', unit: 'ms', target: { atMost: 15 } },
  types: {
    title: 'Type instantiations of a file with all requests',
    unit: 'tsc --extendedDiagnostics',
    target: { atMost: 50_000 },
  },
} satisfies Record<string, Figure>;

/** One way of sending requests. */
export interface Workload {
  /** Lists 10 chats, or assigns a team member. */
  request: 'list' | 'assign';
  transport: 'in-process' | 'socket';
  /** The number of concurrent requests. */
  concurrency: number;
}

const transports = { 'in-process': 'in process', socket: 'over a socket' };
const requests = { list: 'GET, 10 chats', assign: 'POST, assign' };

/** In process there is one thread, so concurrency changes nothing. */
export const workloads: Workload[] = [
  { request: 'list', transport: 'in-process', concurrency: 1 },
  { request: 'assign', transport: 'in-process', concurrency: 1 },
  { request: 'list', transport: 'socket', concurrency: 1 },
  { request: 'assign', transport: 'socket', concurrency: 1 },
  { request: 'list', transport: 'socket', concurrency: 16 },
  { request: 'assign', transport: 'socket', concurrency: 16 },
];

export function throughputFigure({ request, transport, concurrency }: Workload, bareRequestsPerSecond: number): Figure {
  const rate = bareRequestsPerSecond.toLocaleString('en', { maximumSignificantDigits: 3 });
  return {
    title: `${requests[request]}, ${transports[transport]}, ${concurrency} at a time`,
    unit: `1 = bare fetch, ${rate} requests/s`,
    target: { atLeast: 0.9 },
  };
}
