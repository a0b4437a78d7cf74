/** `npm start`: measures the contract side by side with its peers, prints a table and writes results/contract.json. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildChildren } from './contract/build-children.ts';
import { measure } from './contract/measure.ts';
import { figures } from './contract/plan.ts';
import { type Measured, toJson, toTable, underConditions } from './contract/report.ts';

const results = join(import.meta.dirname, 'results');

async function measureAll(): Promise<Measured[]> {
  const children = await buildChildren();
  const measured: Measured[] = [];
  try {
    for (const figure of figures) {
      console.error(`${figure.title}: ${figure.runs} runs of ${figure.subjects.length} subjects`);
      measured.push({ figure, outcomes: await measure(figure, children) });
    }
  } finally {
    await rm(children.folder, { recursive: true });
  }
  return measured;
}

const { result, conditions } = await underConditions(measureAll);
await mkdir(results, { recursive: true });
await writeFile(join(results, 'contract.json'), `${JSON.stringify(toJson(result, conditions), null, 2)}\n`);
console.log(toTable(result, conditions));
