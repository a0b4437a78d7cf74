import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Figure, type Measured, outcomeOf } from '../figure.ts';
import { load } from './load.ts';
import { type RequestName, requests } from './requests.ts';
import { type GatewayProcess, startGateway } from './servers.ts';

/** How often all gateways are started: of two processes with the same code, one may take a tenth more for good. */
const starts = 5;
/** Of each start, in turn. The median counts. */
const rounds = 3;
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
  const results = new Results();
  for (let start = 1; start <= starts; start += 1) {
    const startIn = { folder: join(folder, `start-${start}`), upstream };
    await mkdir(startIn.folder);
    const before = started(await startGateway({ ...startIn, name: 'before', tree }));
    const plain = started(await startGateway({ ...startIn, name: 'plain' }));
    const limited = started(await startGateway({ ...startIn, name: 'limited', policy: policyFile }));
    const ways: Way[] = [
      { name: 'before', gateway: before, hasKeys: false },
      { name: 'gateway', gateway: plain, hasKeys: false },
      { name: 'gateway-limits', gateway: limited, hasKeys: false },
      { name: 'gateway-keys', gateway: limited, hasKeys: true },
    ];
    for (const cell of cells) {
      // Only what changes something takes a key.
      const compared = ways.filter(({ hasKeys }) => cell.request === 'writes' || !hasKeys);
      // Nobody always follows the same gateway.
      const order = compared.map((_, n) => compared[(n + start) % compared.length]).filter((way) => way !== undefined);
      const measured = await loadInTurn(order, { ...cell, folder });
      results.add(cell, measured);
      const line = [...measured].map(([name, round]) => `${name} ${toText(round)}`).join(', ');
      console.error(`Start ${start} of ${starts}, ${cell.request}, ${cell.connections} connections: ${line}`);
    }
    for (const { gateway } of ways) await gateway.stop();
  }
  return results.figures();
}

interface Cell {
  request: RequestName;
  connections: number;
}

const cells: readonly Cell[] = (['reads', 'writes'] as const).flatMap((request) =>
  [10, 50].map((connections) => ({ request, connections })),
);

/** The median round of each gateway. */
async function loadInTurn(ways: readonly Way[], cell: Cell & { folder: string }): Promise<Map<string, Round>> {
  const all = new Map<string, Round[]>(ways.map(({ name }) => [name, []]));
  for (const way of ways) await loadRound(way, cell, warmUpRequests);
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ways) all.get(way.name)?.push(await loadRound(way, cell, roundRequests));
  }
  return new Map(
    [...all].map(([name, each]) => [
      name,
      { perSecond: medianOf(each.map((one) => one.perSecond)), eachUs: medianOf(each.map((one) => one.eachUs)) },
    ]),
  );
}

/** The ratios of all starts. */
class Results {
  readonly #ratios = new Map<Cell, Map<string, { rate: number[]; time: number[] }>>();

  add(cell: Cell, measured: ReadonlyMap<string, Round>): void {
    const base = measured.get('before');
    if (!base) return;
    const all = this.#ratios.get(cell) ?? new Map<string, { rate: number[]; time: number[] }>();
    this.#ratios.set(cell, all);
    for (const [name, { perSecond, eachUs }] of measured) {
      if (name === 'before') continue;
      const ratios = all.get(name) ?? { rate: [], time: [] };
      ratios.rate.push(perSecond / base.perSecond);
      ratios.time.push(eachUs / base.eachUs);
      all.set(name, ratios);
    }
  }

  figures(): Measured[] {
    return [...this.#ratios].flatMap(([{ request, connections }, all]) => {
      const what = `${request} over ${connections} connections`;
      const of = (figure: Figure, kind: 'rate' | 'time'): Measured => {
        return { figure, outcomes: new Map([...all].map(([name, ratios]) => [name, outcomeOf(ratios[kind])])) };
      };
      return [
        of({ title: `Rate of ${what}, compared with before`, unit: 'ratio', target: { atLeast: 0.9 } }, 'rate'),
        of(
          { title: `Processor time of ${what}, compared with before`, unit: 'ratio', target: { atMost: 1.11 } },
          'time',
        ),
      ];
    });
  }
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).at(Math.floor(values.length / 2)) ?? Number.NaN;
}

async function loadRound(
  way: Way,
  { folder, request, connections }: Cell & { folder: string },
  atLeast: number,
): Promise<Round> {
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
  const eachUs = (((await untilIdle(gateway)) - usedMs) / answered) * 1_000;
  return { perSecond: answered / seconds, eachUs };
}

/** What is indexed after a round belongs to it, and must not slow down the next one. Returns the processor time until then. */
async function untilIdle(gateway: GatewayProcess): Promise<number> {
  for (let before = await gateway.readProcessorMs(); ; ) {
    await wait(idleMs);
    const now = await gateway.readProcessorMs();
    if (now - before <= idleMs / 20) return now;
    before = now;
  }
}

/** A gateway looks for something to index four times a second. */
const idleMs = 400;

function toText(round: Round | undefined): string {
  return round ? `${Math.round(round.perSecond).toLocaleString('en')}/s ${Math.round(round.eachUs)} µs` : '';
}
