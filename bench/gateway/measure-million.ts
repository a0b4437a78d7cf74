import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Figure, type Measured, outcomeOf } from '../figure.ts';
import { runChild } from '../run-child.ts';
import { load } from './load.ts';
import { diskFigure, figures } from './plan.ts';
import { mixedRequests, requests } from './requests.ts';
import { type GatewayProcess, gatewayFile, startGateway } from './servers.ts';

const million = 1_000_000;
const connections = 50;
const diskSeconds = 5;

interface Place {
  folder: string;
  upstream: string;
}

/** Sends a million requests, half of them writes, to a new gateway, then searches its records. Twice, see the guide. */
export async function measureMillion(place: Place): Promise<Measured[]> {
  const usual = await sendMillion({ ...place, name: 'million' });
  const small = await sendMillion({ ...place, name: 'million-small', nodeArgs: ['--max-semi-space-size=4'] });
  const both = (figure: Figure, read: (run: MillionRun) => number): Measured => ({
    figure,
    outcomes: new Map([
      ['gateway', outcomeOf([read(usual)])],
      ['gateway-small', outcomeOf([read(small)])],
    ]),
  });
  return [
    both(figures.memoryAtHalf, ({ half }) => half),
    both(figures.memoryAtMillion, ({ whole }) => whole),
    both(figures.growth, ({ half, whole }) => whole / half),
    of(figures.searchP50, usual.p50),
    of(figures.searchP99, usual.p99),
  ];
}

/** Megabytes after half of the requests and after all of them, and milliseconds of a search. */
interface MillionRun {
  half: number;
  whole: number;
  p50: number;
  p99: number;
}

async function sendMillion(start: Place & { name: string; nodeArgs?: readonly string[] }): Promise<MillionRun> {
  const gateway = await startGateway(start);
  try {
    await loadUntil(gateway, million / 2, start.folder);
    const half = await gateway.readMemory();
    await loadUntil(gateway, million / 2, start.folder);
    const whole = await gateway.readMemory();
    await gateway.stop();
    const index = pathToFileURL(gatewayFile('index')).href;
    const searched = await runChild(join(import.meta.dirname, 'search-child.ts'), index, gateway.dataDir);
    const { firstMs, p50, p99 } = searched as { firstMs: number; p50: number; p99: number }; // what it prints
    console.error(`First search after the start: ${Math.round(firstMs)} ms`);
    return { half, whole, p50, p99 };
  } finally {
    await gateway.stop();
    await rm(gateway.dataDir, { recursive: true });
  }
}

async function loadUntil(gateway: GatewayProcess, wanted: number, folder: string): Promise<void> {
  const [first, ...others] = mixedRequests;
  if (!first) throw new Error('There are no requests.');
  let sent = 0;
  while (sent < wanted) {
    const answered = await load(gateway, { requests: [first, ...others], connections, seconds: 10, folder });
    sent += answered.requests;
    const memory = Math.round(await gateway.readMemory());
    console.error(`${sent.toLocaleString('en')} requests, ${Math.round(answered.perSecond)}/s, ${memory} MB`);
  }
}

/** The data directory of a gateway that has stopped, for each request. */
export async function measureDisk(place: Place): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const request of ['reads', 'writes'] as const) {
    const gateway = await startGateway({ ...place, name: `disk-${request}` });
    try {
      const asked = { requests: [requests[request]], connections, seconds: diskSeconds, folder: place.folder } as const;
      const answered = await load(gateway, asked);
      await gateway.stop();
      const bytes = await sizeOf(gateway.dataDir);
      measured.push(of(diskFigure(request), ((bytes / answered.requests) * million) / 1e9));
    } finally {
      await gateway.stop();
    }
  }
  return measured;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((total, size) => total + size, 0);
}

function of(figure: Measured['figure'], value: number): Measured {
  return { figure, outcomes: new Map([['gateway', outcomeOf([value])]]) };
}
