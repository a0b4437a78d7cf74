import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Figure, type Measured, outcomeOf } from '../figure.ts';
import { load } from './load.ts';
import { type RequestName, requests } from './requests.ts';
import { type GatewayProcess, startGateway } from './servers.ts';

/** An odd number, so that the median is one of them. */
const rounds = 9;
const roundSeconds = 1;
/** On a busy machine a round is as long as it takes to answer so many: fewer say nothing about the processor time. */
const roundRequests = 2_000;
/** Node has compiled the code of a request by then. */
const warmUpRequests = 10_000;

/** So high that they refuse nothing. */
const policy = `teams:
  bench:
    allow: [read, write]
    limits:
      - { requests: 1000000, per: second }
      - { of: write, requests: 1000000, per: second, burst: 1000000 }
`;

interface Against {
  folder: string;
  upstream: string;
  /** Another working tree of this repository. */
  tree: string;
  /** Receives every gateway that was started. */
  started(gateway: GatewayProcess): GatewayProcess;
}

interface Way {
  name: string;
  gateway: GatewayProcess;
  hasKeys: boolean;
}

/** The rate of a round, and the microseconds of processor time of each request. */
interface Round {
  perSecond: number;
  eachUs: number;
}

/** Compares this gateway, without and with limits and idempotency keys, with that of another working tree. */
export async function measureAgainst({ folder, upstream, tree, started }: Against): Promise<Measured[]> {
  const policyFile = join(folder, 'policy.yaml');
  await writeFile(policyFile, policy);
  const start = { folder, upstream };
  const before = started(await startGateway({ ...start, name: 'before', tree }));
  const plain = started(await startGateway({ ...start, name: 'plain' }));
  const limited = started(await startGateway({ ...start, name: 'limited', policy: policyFile }));
  const ways: Way[] = [
    { name: 'before', gateway: before, hasKeys: false },
    { name: 'gateway', gateway: plain, hasKeys: false },
    { name: 'gateway-limits', gateway: limited, hasKeys: false },
    { name: 'gateway-keys', gateway: limited, hasKeys: true },
  ];
  const measured: Measured[] = [];
  for (const request of ['reads', 'writes'] as const) {
    for (const connections of [10, 50]) {
      // Only what changes something takes a key.
      const compared = ways.filter(({ hasKeys }) => request === 'writes' || !hasKeys);
      measured.push(...(await compare(compared, { folder, request, connections })));
    }
  }
  return measured;
}

interface Cell {
  folder: string;
  request: RequestName;
  connections: number;
}

async function compare(ways: readonly Way[], cell: Cell): Promise<Measured[]> {
  const { request, connections } = cell;
  const all = new Map<string, Round[]>(ways.map(({ name }) => [name, []]));
  for (const way of ways) await loadRound(way, cell, warmUpRequests);
  for (let round = 0; round < rounds; round += 1) {
    // Nobody always follows the same gateway.
    const order = ways.map((_, index) => ways[(index + round) % ways.length]).filter((way) => way !== undefined);
    for (const way of order) all.get(way.name)?.push(await loadRound(way, cell, roundRequests));
    const line = [...all].map(([name, each]) => `${name} ${toText(each.at(-1))}`).join(', ');
    console.error(`Round ${round + 1}, ${request}, ${connections} connections: ${line}`);
  }
  const base = all.get('before') ?? [];
  const ratios = (figure: Figure, ratio: (ours: Round, theirs: Round) => number): Measured => {
    const of = (each: readonly Round[]) => outcomeOf(each.map((ours, n) => ratio(ours, base[n] ?? ours)));
    return { figure, outcomes: new Map([...all].slice(1).map(([name, each]) => [name, of(each)])) };
  };
  const what = `${request} over ${connections} connections`;
  return [
    ratios(
      { title: `Rate of ${what}, compared with before`, unit: 'ratio', target: { atLeast: 0.9 } },
      (ours, theirs) => ours.perSecond / theirs.perSecond,
    ),
    ratios(
      { title: `Processor time of ${what}, compared with before`, unit: 'ratio', target: { atMost: 1.11 } },
      (ours, theirs) => ours.eachUs / theirs.eachUs,
    ),
  ];
}

async function loadRound(way: Way, { folder, request, connections }: Cell, atLeast: number): Promise<Round> {
  const { gateway, hasKeys } = way;
  const usedMs = await gateway.readProcessorMs();
  const asked = { requests: [requests[request]], connections, seconds: roundSeconds, folder, hasKeys } as const;
  let answered = 0;
  let seconds = 0;
  while (answered < atLeast) {
    const { requests: count, perSecond } = await load(gateway, asked);
    answered += count;
    seconds += perSecond > 0 ? count / perSecond : roundSeconds;
  }
  const eachUs = (((await gateway.readProcessorMs()) - usedMs) / answered) * 1_000;
  return { perSecond: answered / seconds, eachUs };
}

function toText(round: Round | undefined): string {
  return round ? `${Math.round(round.perSecond).toLocaleString('en')}/s ${Math.round(round.eachUs)} µs` : '';
}
