/** `npm run start:contract`: measures the contract and its peers. */
import { rm } from 'node:fs/promises';
import { underConditions } from './conditions.ts';
import { buildChildren } from './contract/build-children.ts';
import { measure } from './contract/measure.ts';
import { figures, subjectTitles } from './contract/plan.ts';
import type { Measured } from './figure.ts';
import { publish } from './report.ts';

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
await publish('contract', { measured: result, titles: subjectTitles, conditions });
