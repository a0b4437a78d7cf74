/**
 * `npm run start:gateway`: compares the gateway with bare proxies; with `--long`, measures the rest; with `--log`, the audit
 * log's tree, of a million records or as many as follow, in a directory that is kept if `--in` names one; with `--against`, the gateway
 * beside that of another working tree of this repository.
 */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { underConditions } from './conditions.ts';
import type { Measured } from './figure.ts';
import { loadGenerator } from './gateway/load.ts';
import { measureAgainst } from './gateway/measure-against.ts';
import { measureLatency } from './gateway/measure-latency.ts';
import { measureLog } from './gateway/measure-log.ts';
import { measureDisk, measureMillion } from './gateway/measure-million.ts';
import { measureRatios } from './gateway/measure-ratios.ts';
import { subjectTitles } from './gateway/plan.ts';
import type { ServerProcess } from './gateway/server-process.ts';
import { isBuilt, startGateway, startProxy, startUpstream } from './gateway/servers.ts';
import { makeFolder } from './make-folder.ts';
import { publish } from './report.ts';

const isLong = process.argv.includes('--long');
const logAt = process.argv.indexOf('--log');
const logRecords = Number.parseInt(process.argv[logAt + 1] ?? '', 10) || 1_000_000;
const keptAt = process.argv.indexOf('--in');
const againstAt = process.argv.indexOf('--against');
const against = againstAt > 0 ? process.argv[againstAt + 1] : undefined;
const kept = keptAt > 0 ? process.argv[keptAt + 1] : undefined;

async function measureAll(): Promise<Measured[]> {
  const folder = await makeFolder('gateway');
  const running: ServerProcess[] = [];
  const started = <Server extends ServerProcess>(server: Server) => {
    running.push(server);
    return server;
  };
  try {
    if (logAt > 0) return await measureLog({ folder, records: logRecords, kept });
    const upstream = started(await startUpstream(folder));
    const start = { folder, upstream: upstream.url };
    if (against !== undefined) return await measureAgainst({ ...start, tree: resolve(against), started });
    const gateway = started(await startGateway(start));
    const { key } = gateway;
    const proxies = {
      fastify: { ...started(await startProxy('fastify', start)), key },
      hono: { ...started(await startProxy('hono', start)), key },
    };
    if (!isLong) {
      console.error(`Rates, by ${loadGenerator}`);
      return await measureRatios({ gateway, ...proxies }, folder);
    }
    console.error('Latency');
    const latency = await measureLatency({ gateway, fastify: proxies.fastify, direct: { ...upstream, key } });
    console.error('A million requests');
    return [...latency, ...(await measureMillion(start)), ...(await measureDisk(start))];
  } finally {
    for (const server of running.reverse()) await server.stop();
    await rm(folder, { recursive: true });
  }
}

const { result, conditions } = await underConditions(measureAll);
const gateway = isBuilt ? subjectTitles.gateway : subjectTitles['gateway-sources'];
const variant = logAt > 0 ? '-log' : against !== undefined ? '-against' : isLong ? '-long' : '';
await publish(`gateway${variant}`, {
  measured: result,
  titles: { ...subjectTitles, gateway },
  conditions,
});
