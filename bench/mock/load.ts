import { join } from 'node:path';
import { runChild } from '../run-child.ts';
import { assignRequest } from './assign-request.ts';
import type { ServerProcess } from './server-process.ts';

const autocannon = join(import.meta.dirname, '../node_modules/autocannon/autocannon.js');

/** The part of autocannon's output that is used. */
interface Load {
  requests: { average: number; total: number };
  non2xx: number;
  errors: number;
}

/** Assign requests per second of a server, by wall-clock time and by its CPU time. */
export interface Rates {
  byClock: number;
  byProcessor: number;
}

/** Sends assign requests over 10 connections for some seconds. @throws Error if one does not succeed. */
export async function load({ url, readProcessorTime }: ServerProcess, seconds: number): Promise<Rates> {
  const { path, headers, body } = assignRequest;
  const options = ['--json', '--connections', '10', '--duration', String(seconds), '--method', 'POST', '--body', body];
  const sent = Object.entries(headers).flatMap(([name, value]) => ['--headers', `${name}: ${value}`]);
  const before = await readProcessorTime();
  const { requests, non2xx, errors } = (await runChild(autocannon, ...options, ...sent, url + path)) as Load; // its JSON
  if (non2xx > 0 || errors > 0) throw new Error(`${non2xx} requests failed and ${errors} had no response`);
  return { byClock: requests.average, byProcessor: requests.total / ((await readProcessorTime()) - before) };
}
