import type { Figure } from '../figure.ts';

export const subjectTitles = {
  mock: 'mock, built',
  'mock-sources': 'mock, TypeScript sources',
  prism: 'Prism mock',
  mockoon: 'Mockoon CLI',
  scalar: '@scalar/mock-server',
  echo: 'bare node:http, JSON echo',
};

export type SubjectName = keyof typeof subjectTitles;

/** Servers that answer by the document. */
export const documentServers = ['mock', 'prism', 'mockoon', 'scalar'] as const satisfies SubjectName[];

export const figures = {
  start: { title: 'Cold start to the first answer', unit: 'ms', target: { atMost: 250 } },
  memory: { title: 'Resident memory after the first answer', unit: 'MB', target: { atMost: 120 } },
  memoryAfterLoad: { title: 'Resident memory after the load', unit: 'MB', target: { atMost: 120 } },
  inProcess: { title: 'Assign, in process', unit: 'calls/s of processor time', target: { atLeast: 10_000 } },
  newWorld: { title: 'New world', unit: 'ms of processor time', target: { atMost: 1 } },
  reset: { title: 'Reset of a world', unit: 'ms of processor time', target: { atMost: 1 } },
  bigFill: { title: 'Filling a world with the seed big', unit: 's', target: { atMost: 10 } },
  bigMemory: { title: 'Resident memory with the seed big', unit: 'MB', target: { atMost: 1_200 } },
} satisfies Record<string, Figure>;

/** How many calls ours answers for every one of a peer. */
export function ratioFigure(peer: string, { callsPerSecond, per, atLeast }: Ratio): Figure {
  const rate = callsPerSecond.toLocaleString('en', { maximumSignificantDigits: 3 });
  const title = `Assign over a socket, ${per}, beside ${peer}`;
  return { title, unit: `1 = ${rate} calls/s`, target: { atLeast } };
}

interface Ratio {
  callsPerSecond: number;
  /** Of what the seconds are: those of the server's processor leave out the load that shares the machine with it. */
  per: 'by the clock' | "by the server's processor time";
  atLeast: number;
}

/** How long a call takes in a big world, for every microsecond in the demo world. */
export function bigFigure(call: string, demoMicroseconds: number): Figure {
  const time = demoMicroseconds.toLocaleString('en', { maximumSignificantDigits: 3 });
  return { title: `Big world: ${call}`, unit: `1 = ${time} µs in the demo world`, target: { atMost: 2 } };
}
