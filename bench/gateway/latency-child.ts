/**
 * `node latency-child.ts <url> <key> <reads|writes>`: sends 1,000 requests a second, whether or not earlier ones are
 * answered, and prints percentiles of their times in milliseconds and how many were refused with 503.
 */
import { Agent, request } from 'node:http';
import { headersOf, type RequestName, requests } from './requests.ts';

const perSecond = 1_000;
const warmUp = 1_000;
const counted = 4_000;

const [, , url = '', key = '', name = 'reads'] = process.argv;
const { path, ...sent } = requests[name as RequestName]; // the only caller is measure-latency.ts
const body: string | undefined = 'body' in sent ? sent.body : undefined;
const headers = { ...headersOf(key), ...(body !== undefined && { 'content-length': body.length }) };
const options = { agent: new Agent({ keepAlive: true }), method: sent.method, headers };

const times: number[] = [];
let refused = 0;
const pending: Promise<void>[] = [];
const started = performance.now();
while (pending.length < warmUp + counted) {
  const due = ((performance.now() - started) / 1_000) * perSecond;
  while (pending.length < due && pending.length < warmUp + counted) pending.push(send());
  await new Promise((resolve) => setTimeout(resolve, 1));
}
const seconds = (performance.now() - started) / 1_000;
await Promise.all(pending);
if (seconds > ((warmUp + counted) / perSecond) * 1.02) throw new Error('The machine is too busy to send at this rate.');
const sorted = times
  .slice(warmUp)
  .filter(Number.isFinite)
  .sort((a, b) => a - b);
const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)];
console.log(JSON.stringify({ p50: at(0.5), p99: at(0.99), refused }));
process.exit();

function send(): Promise<void> {
  const index = pending.length;
  const sentAt = performance.now();
  return new Promise((resolve, reject) => {
    const outgoing = request(url + path, options, (incoming) => {
      incoming.resume();
      incoming.on('error', reject);
      incoming.on('end', () => {
        const { statusCode } = incoming;
        // The gateway refuses what one team sends beyond 80 requests in flight, so a stall of 80 ms may show as this.
        if (statusCode === 503) refused += 1;
        else if (statusCode !== 200) return reject(new Error(`answered ${statusCode}`));
        times[index] = statusCode === 503 ? Number.NaN : performance.now() - sentAt;
        return resolve();
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
