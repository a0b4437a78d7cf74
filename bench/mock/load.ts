import { join } from 'node:path';
import { runChild } from '../run-child.ts';
import { assignRequest } from './assign-request.ts';

const autocannon = join(import.meta.dirname, '../node_modules/autocannon/autocannon.js');

/** What autocannon prints, as far as it is read here. */
interface Load {
  requests: { average: number };
  non2xx: number;
  errors: number;
}

/** Sends assign calls over 10 connections for some seconds. @returns the calls a second that were a success */
export async function load(url: string, seconds: number): Promise<number> {
  const { path, headers, body } = assignRequest;
  const options = ['--json', '--connections', '10', '--duration', String(seconds), '--method', 'POST', '--body', body];
  const sent = Object.entries(headers).flatMap(([name, value]) => ['--headers', `${name}: ${value}`]);
  const { requests, non2xx, errors } = (await runChild(autocannon, ...options, ...sent, url + path)) as Load; // its JSON
  if (non2xx > 0 || errors > 0) throw new Error(`${non2xx} calls were no success and ${errors} had no answer`);
  return requests.average;
}
