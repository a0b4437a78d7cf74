import { addRun, type Measured, type Outcome, outcomeOf } from '../figure.ts';
import { load, type Rates } from './load.ts';
import { documentServers, figures, ratioFigure, type SubjectName, subjectTitles } from './plan.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const startRuns = 5;
const loadRounds = 5;
const loadSeconds = 4;
const started = [...documentServers, 'mock-sources'] as const;
const loaded = ['echo', ...documentServers, 'mock-data'] as const;

/** Starts every server several times, alternating. */
export async function measureStart(main: string): Promise<Measured[]> {
  const times = new Map<SubjectName, Outcome>();
  const memories = new Map<SubjectName, Outcome>();
  for (let run = 0; run < startRuns; run += 1) {
    for (const subject of started) {
      const server = startServer(subject, main);
      times.set(subject, await addRun(times.get(subject), async () => (await server).startMs));
      memories.set(subject, await addRun(memories.get(subject), async () => (await server).readMemory()));
      await server.then(({ stop }) => stop()).catch(() => undefined);
    }
  }
  return [
    { figure: figures.start, outcomes: times },
    { figure: figures.memory, outcomes: memories },
  ];
}

/** Loads every server in each round and compares our mock with the others of the same round. */
export async function measureLoad(main: string): Promise<Measured[]> {
  const running = new Map<SubjectName, ServerProcess>();
  try {
    for (const subject of loaded) running.set(subject, await startServer(subject, main));
    // The first round warms up.
    for (const server of running.values()) await load(server, loadSeconds);
    const rounds: Round[] = [];
    for (let round = 0; round < loadRounds; round += 1) rounds.push(await loadInTurn(running));
    return [
      compare(rounds, { peers: ['prism'], rate: 'byClock', atLeast: 10 }),
      compare(rounds, { peers: ['mockoon', 'scalar'], rate: 'byClock', atLeast: 5 }),
      compare(rounds, { peers: ['mockoon', 'scalar'], rate: 'byProcessor', atLeast: 5 }),
      compare(rounds, { peers: ['echo'], rate: 'byClock', atLeast: 0.55 }),
      compare(rounds, { subject: 'mock-data', peers: ['mock'], rate: 'byClock', atLeast: 0.6 }),
      { figure: figures.memoryAfterLoad, outcomes: await readMemories(running) },
    ];
  } finally {
    for (const server of running.values()) await server.stop();
  }
}

type Round = Readonly<Record<(typeof loaded)[number], Rates>>;

async function loadInTurn(running: ReadonlyMap<SubjectName, ServerProcess>): Promise<Round> {
  const rates: [SubjectName, Rates][] = [];
  for (const [subject, server] of running) rates.push([subject, await load(server, loadSeconds)]);
  return Object.fromEntries(rates) as Round; // all of them run
}

interface Comparison {
  subject?: keyof Round;
  peers: (keyof Round)[];
  rate: keyof Rates;
  atLeast: number;
}

/** Compares our mock with the fastest of some peers. */
function compare(rounds: readonly Round[], { subject = 'mock', peers, rate, atLeast }: Comparison): Measured {
  const median = (subject: keyof Round) => {
    const rates = rounds.map((round) => round[subject][rate]).sort((a, b) => a - b);
    return rates[Math.floor(rates.length / 2)] ?? Number.NaN;
  };
  const [fastest = 'echo', ...others] = peers.toSorted((a, b) => median(b) - median(a));
  const ratios = (subject: keyof Round) =>
    outcomeOf(rounds.map((round) => round[subject][rate] / round[fastest][rate]));
  const per = rate === 'byClock' ? 'wall-clock time' : 'server CPU time';
  return {
    figure: ratioFigure(subjectTitles[fastest], { requestsPerSecond: median(fastest), per, atLeast }),
    outcomes: new Map([subject, ...others].map((one) => [one, ratios(one)])),
  };
}

async function readMemories(running: ReadonlyMap<SubjectName, ServerProcess>): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const subject of documentServers) {
    outcomes.set(
      subject,
      await addRun(undefined, async () => (await running.get(subject)?.readMemory()) ?? Number.NaN),
    );
  }
  return outcomes;
}
