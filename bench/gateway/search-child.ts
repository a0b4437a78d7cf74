/**
 * `node search-child.ts <URL of the gateway's index> <data directory>`: searches a large audit log by recipient and
 * prints percentiles of the times in milliseconds.
 */
import { customers } from './requests.ts';

type GatewayPackage = typeof import('@doubletick-kit/gateway');

const searches = 500;

const [, , index = '', dataDir = ''] = process.argv;
const { openGateway }: GatewayPackage = await import(index);
const gateway = openGateway({ upstreamUrl: 'http://127.0.0.1:1', upstreamKey: 'key_bench00001', dataDir });
const firstMs = await search(0);
const times: number[] = [];
for (let count = 0; count < searches; count += 1) times.push(await search(count));
await gateway.close();
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.floor((times.length - 1) * share)];
console.log(JSON.stringify({ firstMs, p50: at(0.5), p99: at(0.99) }));
process.exit();

async function search(count: number): Promise<number> {
  const started = performance.now();
  const records = await gateway.audit.list({ recipient: customers[count % customers.length] });
  if (records.length !== 100) throw new Error(`found ${records.length} records instead of the newest 100`);
  return performance.now() - started;
}
