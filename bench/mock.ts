/** `npm run start:mock`: measures the mock side by side with its peers. */
import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { underConditions } from './conditions.ts';
import type { Measured } from './figure.ts';
import { makeFolder } from './make-folder.ts';
import { buildMock } from './mock/build-mock.ts';
import { measureBig, measureInProcess } from './mock/measure-in-process.ts';
import { measureLoad, measureStart } from './mock/measure-servers.ts';
import { subjectTitles } from './mock/plan.ts';
import { publish } from './report.ts';

async function measureAll(): Promise<Measured[]> {
  const folder = await makeFolder('mock');
  try {
    const { main, index } = await buildMock(folder);
    console.error('Cold starts');
    const start = await measureStart(main);
    console.error('Load');
    const load = await measureLoad(main);
    console.error('In process');
    const inProcess = await measureInProcess(pathToFileURL(index).href);
    console.error('Big world');
    const big = await measureBig(pathToFileURL(index).href);
    return [start, ...load, ...inProcess, ...big];
  } finally {
    await rm(folder, { recursive: true });
  }
}

const { result, conditions } = await underConditions(measureAll);
await publish('mock', { measured: result, titles: subjectTitles, conditions });
