/** `npm run start:client`: measures the client and its peers. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundlePackage } from './client/bundle-package.ts';
import { measureImports } from './client/measure-imports.ts';
import { measureThroughput } from './client/measure-throughput.ts';
import { figures, type PackageName, packages, subjectTitles, workloads } from './client/plan.ts';
import { countInstantiations, methodRequests, pathRequests } from './client/type-cost.ts';
import { underConditions } from './conditions.ts';
import { listOperations, readDocument } from './contract/api-document.ts';
import { type Measured, outcomeOf } from './figure.ts';
import { makeFolder } from './make-folder.ts';
import { publish } from './report.ts';

const names = Object.keys(packages) as PackageName[]; // the keys of a constant

async function measureAll(): Promise<Measured[]> {
  const folder = await makeFolder('client');
  try {
    return [
      ...(await measureBundles(folder)),
      await measurePackages(),
      await measureTypes(folder),
      ...(await measureThroughputs()),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureBundles(folder: string): Promise<Measured[]> {
  console.error('Bundles');
  const bundles = await Promise.all(names.map(async (name) => [name, await bundlePackage(name, folder)] as const));
  const urls = new Map(bundles.map(([name, { file }]) => [name, pathToFileURL(file).href]));
  return [
    { figure: figures.size, outcomes: new Map(bundles.map(([name, { gzippedKb }]) => [name, outcomeOf([gzippedKb])])) },
    { figure: figures.importBundled, outcomes: await measureImports(urls) },
  ];
}

async function measurePackages(): Promise<Measured> {
  console.error('Imports');
  const urls = new Map(names.map((name) => [name, import.meta.resolve(packages[name])]));
  // The repository runs the client's sources; this is the built package that users install.
  urls.set('client', import.meta.resolve('../packages/core/dist/index.js'));
  return { figure: figures.importPackage, outcomes: await measureImports(urls) };
}

async function measureTypes(folder: string): Promise<Measured> {
  console.error('Types');
  const operations = listOperations(await readDocument(import.meta.resolve('@doubletick-kit/openapi/doubletick.json')));
  const methods = await countInstantiations(methodRequests(operations), join(folder, 'methods'));
  const paths = await countInstantiations(pathRequests(operations), join(folder, 'paths'));
  return {
    figure: figures.types,
    outcomes: new Map([
      ['client', outcomeOf([methods])],
      ['openapi-fetch', outcomeOf([paths])],
    ]),
  };
}

async function measureThroughputs(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const workload of workloads) {
    const { request, transport, concurrency } = workload;
    console.error(`Requests: ${request}, ${transport}, ${concurrency} at a time`);
    measured.push(await measureThroughput(workload));
  }
  return measured;
}

const { result, conditions } = await underConditions(measureAll);
await publish('client', { measured: result, titles: subjectTitles, conditions });
