import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Children } from './build-children.ts';
import type { Figure, SubjectName } from './plan.ts';
import type { Places } from './subject.ts';

const execute = promisify(execFile);
const timeoutMs = 30_000;
const documentUrl = import.meta.resolve('../../openapi/dist/doubletick.json');
const sourcesUrl = import.meta.resolve('@doubletick-kit/contract');

/** What came of one subject: sorted values, or why there is none. */
export type Outcome = { values: number[] } | { error: string };

/** Measures a figure of all its subjects, each run in a process of its own and the subjects in turn. */
export async function measure(figure: Figure, children: Children): Promise<Map<SubjectName, Outcome>> {
  const outcomes = new Map<SubjectName, Outcome>();
  for (let run = 0; run < figure.runs; run += 1) {
    const base = figure.measure === 'memory' ? await runChild('memory', 'bare', children) : 0;
    for (const subject of figure.subjects) {
      const before = outcomes.get(subject) ?? { values: [] };
      if ('error' in before) continue;
      outcomes.set(subject, await add(before.values, () => runChild(figure.measure, subject, children), base));
    }
  }
  return outcomes;
}

async function add(values: number[], run: () => Promise<number>, base: number): Promise<Outcome> {
  try {
    return { values: [...values, (await run()) - base].sort((a, b) => a - b) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function runChild(measured: string, subject: SubjectName | 'bare', children: Children): Promise<number> {
  const isSources = subject === 'contract-sources';
  const places: Places = { contract: isSources ? sourcesUrl : children.contract, document: documentUrl };
  const name = isSources ? 'contract' : subject;
  const { stdout } = await execute(process.execPath, [children.child, measured, name, JSON.stringify(places)], {
    timeout: timeoutMs,
  });
  const result: { value?: number; error?: string } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  if (result.value === undefined) throw new Error(result.error ?? 'measured nothing');
  return result.value;
}
