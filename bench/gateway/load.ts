import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runChild } from '../run-child.ts';
import { type Addressee, headersOf, type Sent, send } from './requests.ts';

const execute = promisify(execFile);
const autocannon = join(import.meta.dirname, '../node_modules/autocannon/autocannon.js');

/** wrk takes less of the two CPUs that the servers share with it, so it is preferred. */
export const loadGenerator = await execute('wrk', ['--version']).then(
  () => 'wrk' as const,
  (error: { code?: unknown }) => (error.code === 'ENOENT' ? 'autocannon' : 'wrk'), // wrk exits with 1 after its version
);

export interface Load {
  /** Sent in turn, all over again. */
  requests: readonly [Sent, ...Sent[]];
  connections: number;
  seconds: number;
  /** For a script of wrk. */
  folder: string;
  /** Whether each request has an idempotency key that was not used before. Only with wrk and one request. */
  hasKeys?: boolean;
}

export interface Answered {
  requests: number;
  perSecond: number;
}

/** Sends requests over some connections, without a pause. @throws Error if one is not answered with 200 */
export async function load(to: Addressee, asked: Load): Promise<Answered> {
  const { status } = await send(asked.requests[0], to);
  // wrk counts statuses from 400 as failures; this shows that the server answers with no other success or redirect.
  if (status !== 200) throw new Error(`answered ${status}`);
  return loadGenerator === 'wrk' ? loadByWrk(to, asked) : loadByAutocannon(to, asked);
}

async function loadByWrk(
  { url, key }: Addressee,
  { requests, connections, seconds, folder, hasKeys }: Load,
): Promise<Answered> {
  const script = join(folder, 'load.lua');
  await writeFile(script, toLua(requests, key) + (hasKeys ? toNewKeys(randomUUID()) : ''));
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, url + requests[0].path];
  const { stdout } = await execute('wrk', args);
  // What the script prints.
  const printed = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Answered & { failed: number; broken: number };
  const { failed, broken, ...answered } = printed;
  if (failed > 0 || broken > 0) throw new Error(`${failed} requests failed and ${broken} had no response`);
  return answered;
}

/** One request is formatted once; several are formatted when wrk starts. */
function toLua(requests: Load['requests'], key: string): string {
  const quote = JSON.stringify; // Lua reads the same escapes, as far as these ASCII strings have any
  const headers = Object.entries(headersOf(key)).map(
    ([name, value]) => `wrk.headers[${quote(name)}] = ${quote(value)}`,
  );
  const [{ method, path, body }] = requests;
  const sent =
    requests.length === 1
      ? [
          `wrk.method = ${quote(method)}`,
          `wrk.path = ${quote(path)}`,
          body === undefined ? '' : `wrk.body = ${quote(body)}`,
        ]
      : [
          'local formatted, last = {}, 0',
          'init = function()',
          ...requests.map(
            (each) =>
              `table.insert(formatted, wrk.format(${[each.method, each.path].map((value) => quote(value)).join(', ')}, nil, ${each.body === undefined ? 'nil' : quote(each.body)}))`,
          ),
          'end',
          'request = function() last = last % #formatted + 1; return formatted[last] end',
        ];
  return `${[...headers, ...sent, printDone].join('\n')}\n`;
}

/** The headers of one request are formatted again each time, which costs wrk a few microseconds. */
function toNewKeys(prefix: string): string {
  return `local sent = 0
request = function()
  sent = sent + 1
  wrk.headers['Idempotency-Key'] = '"${prefix}-' .. sent .. '"'
  return wrk.format()
end
`;
}

const printDone = `done = function(summary)
  local errors = summary.errors
  io.write(string.format('\\n{"requests":%d,"perSecond":%f,"failed":%d,"broken":%d}\\n', summary.requests,
    summary.requests / summary.duration * 1e6, errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end`;

/** The part of autocannon's output that is used. */
interface Printed {
  requests: { total: number };
  duration: number;
  non2xx: number;
  errors: number;
}

async function loadByAutocannon({ url, key }: Addressee, { requests, connections, seconds }: Load): Promise<Answered> {
  const [{ method, path, body }, ...others] = requests;
  if (others.length > 0) throw new Error('The figures of --long need wrk. Install it, for example with apt-get.');
  const options = ['--json', '--connections', String(connections), '--duration', String(seconds), '--method', method];
  const headers = Object.entries(headersOf(key)).flatMap(([name, value]) => ['--headers', `${name}: ${value}`]);
  const sent = body === undefined ? [] : ['--body', body];
  const printed = (await runChild(autocannon, ...options, ...headers, ...sent, url + path)) as Printed; // its JSON
  const { non2xx, errors, duration } = printed;
  if (non2xx > 0 || errors > 0) throw new Error(`${non2xx} requests failed and ${errors} had no response`);
  return { requests: printed.requests.total, perSecond: printed.requests.total / duration };
}
