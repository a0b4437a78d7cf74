/** `npm run start:mock`: measures the mock and its peers. */
import { fileURLToPath } from 'node:url';
import { underConditions } from './conditions.ts';
import type { Measured } from './figure.ts';
import { measureBig, measureBots, measureInProcess, measureLife, measureWebhooks } from './mock/measure-in-process.ts';
import { measureLoad, measureStart } from './mock/measure-servers.ts';
import { subjectTitles } from './mock/plan.ts';
import { publish } from './report.ts';

// The repository runs the mock's sources; this is the built package that users install.
const built = (file: string) => import.meta.resolve(`../apps/mock-server/dist/${file}`);

async function measureAll(): Promise<Measured[]> {
  const main = fileURLToPath(built('main.js'));
  const index = built('index.js');
  console.error('Cold starts');
  const start = await measureStart(main);
  console.error('Load');
  const load = await measureLoad(main);
  console.error('In process');
  const inProcess = await measureInProcess(index);
  console.error('Webhooks');
  const webhooks = await measureWebhooks(index);
  console.error('Bots');
  const bots = await measureBots(index);
  console.error('Clock, snapshots and watchers');
  const life = await measureLife(index);
  console.error('Big world');
  return [...start, ...load, ...inProcess, ...webhooks, ...bots, ...life, ...(await measureBig(index))];
}

const { result, conditions } = await underConditions(measureAll);
await publish('mock', { measured: result, titles: subjectTitles, conditions });
