import { type Measured, outcomeOf } from '../figure.ts';
import { load } from './load.ts';
import { type Cell, cells, ratioFigure } from './plan.ts';
import { type Addressee, requests } from './requests.ts';

/** An odd number, so that the median is one of them. */
const rounds = 9;
const roundSeconds = 2;
const warmUpSeconds = 1;

const names = ['gateway', 'fastify', 'hono'] as const;
export type Subjects = Readonly<Record<(typeof names)[number], Addressee>>;
type Rates = Record<keyof Subjects, number>;

/** Loads every server in each round and compares those of the same round. */
export async function measureRatios(subjects: Subjects, folder: string): Promise<Measured[]> {
  const rates = new Map<Cell, Rates[]>(cells.map((cell) => [cell, []]));
  for (const cell of cells) await loadInTurn(cell, { subjects, folder, order: names, seconds: warmUpSeconds });
  for (let round = 0; round < rounds; round += 1) {
    // Nobody always follows the same server.
    const order = names.map((_, index) => names[(index + round) % names.length] ?? 'gateway');
    for (const cell of cells) {
      const measured = await loadInTurn(cell, { subjects, folder, order, seconds: roundSeconds });
      rates.get(cell)?.push(measured);
      console.error(`Round ${round + 1}, ${cell.request}, ${cell.connections} connections: ${toLine(measured)}`);
    }
  }
  return [...rates].map(([cell, measured]) => compare(cell, measured));
}

interface Turn {
  subjects: Subjects;
  folder: string;
  order: readonly (keyof Subjects)[];
  seconds: number;
}

async function loadInTurn(cell: Cell, { subjects, folder, order, seconds }: Turn): Promise<Rates> {
  const rates: Rates = { gateway: 0, fastify: 0, hono: 0 };
  const { request, connections } = cell;
  for (const name of order) {
    const asked = { requests: [requests[request]], connections, seconds, folder } as const;
    rates[name] = (await load(subjects[name], asked).catch((error: unknown) => fail(name, error))).perSecond;
  }
  return rates;
}

function fail(name: string, error: unknown): never {
  throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}

function toLine(rates: Rates): string {
  return names.map((name) => `${name} ${Math.round(rates[name]).toLocaleString('en')}/s`).join(', ');
}

function compare(cell: Cell, rates: readonly Rates[]): Measured {
  const fastify = outcomeOf(rates.map((round) => round.fastify)).values;
  const ratios = (name: 'gateway' | 'hono') => outcomeOf(rates.map((round) => round[name] / round.fastify));
  return {
    figure: ratioFigure(cell, fastify[Math.floor(fastify.length / 2)] ?? Number.NaN),
    outcomes: new Map([
      ['gateway', ratios('gateway')],
      ['hono', ratios('hono')],
    ]),
  };
}
