import { addRun, type Measured, type Outcome, outcomeOf } from '../figure.ts';
import { load } from './load.ts';
import { figures, ratioFigure, type SubjectName, servers, subjectTitles } from './plan.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const startRuns = 5;
const loadRounds = 5;
const loadSeconds = 4;
const loaded = ['echo', ...servers] as const;

/** Starts every server several times, in turn. */
export async function measureStart(main: string): Promise<Measured> {
  const outcomes = new Map<SubjectName, Outcome>();
  for (let run = 0; run < startRuns; run += 1) {
    for (const subject of servers) {
      const startOnce = async () => {
        const server = await startServer(subject, main);
        await server.stop();
        return server.startMs;
      };
      outcomes.set(subject, await addRun(outcomes.get(subject), startOnce));
    }
  }
  return { figure: figures.start, outcomes };
}

/** Loads every server in turn, round by round, and compares ours with the others of the same round. */
export async function measureLoad(main: string): Promise<Measured[]> {
  const running = new Map<SubjectName, ServerProcess>();
  try {
    for (const subject of loaded) running.set(subject, await startServer(subject, main));
    // The first round warms up.
    for (const { url } of running.values()) await load(url, loadSeconds);
    const rounds: Rates[] = [];
    for (let round = 0; round < loadRounds; round += 1) rounds.push(await loadInTurn(running));
    return [
      compare(rounds, { peers: ['prism'], atLeast: 10 }),
      compare(rounds, { peers: ['mockoon', 'scalar'], atLeast: 5 }),
      compare(rounds, { peers: ['echo'], atLeast: 0.5 }),
      { figure: figures.memory, outcomes: await readMemories(running) },
    ];
  } finally {
    for (const server of running.values()) await server.stop();
  }
}

/** Calls a second. */
type Rates = Readonly<Record<SubjectName, number>>;

async function loadInTurn(running: ReadonlyMap<SubjectName, ServerProcess>): Promise<Rates> {
  const rates: [SubjectName, number][] = [];
  for (const [subject, { url }] of running) rates.push([subject, await load(url, loadSeconds)]);
  return Object.fromEntries(rates) as Rates; // all of them run
}

/** Compares ours with the fastest of some peers. */
function compare(rounds: readonly Rates[], { peers, atLeast }: { peers: SubjectName[]; atLeast: number }): Measured {
  const [fastest = 'echo'] = peers.toSorted((a, b) => median(rounds, b) - median(rounds, a));
  const ratios = (subject: SubjectName) => outcomeOf(rounds.map((rates) => rates[subject] / rates[fastest]));
  const subjects: SubjectName[] = ['mock', 'mock-sources', ...peers.filter((peer) => peer !== fastest)];
  return {
    figure: ratioFigure(subjectTitles[fastest], median(rounds, fastest), atLeast),
    outcomes: new Map(subjects.map((subject) => [subject, ratios(subject)])),
  };
}

function median(rounds: readonly Rates[], subject: SubjectName): number {
  const rates = rounds.map((round) => round[subject]).sort((a, b) => a - b);
  return rates[Math.floor(rates.length / 2)] ?? Number.NaN;
}

async function readMemories(running: ReadonlyMap<SubjectName, ServerProcess>): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const subject of servers) {
    outcomes.set(
      subject,
      await addRun(undefined, async () => (await running.get(subject)?.readMemory()) ?? Number.NaN),
    );
  }
  return outcomes;
}
