import { addRun, type Outcome } from '../figure.ts';
import { runChild } from '../run-child.ts';
import type { Children } from './build-children.ts';
import type { ContractFigure, SubjectName } from './plan.ts';
import type { Places } from './subject.ts';

const documentUrl = import.meta.resolve('@doubletick-kit/openapi/doubletick.json');
const sourcesUrl = import.meta.resolve('@doubletick-kit/contract');

/** Measures a figure for all its subjects, alternating and each run in a separate process. */
export async function measure(figure: ContractFigure, children: Children): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (let run = 0; run < figure.runs; run += 1) {
    const base = figure.measure === 'memory' ? await runSubject('memory', 'bare', children) : 0;
    for (const subject of figure.subjects) {
      const measureOnce = async () => (await runSubject(figure.measure, subject, children)) - base;
      outcomes.set(subject, await addRun(outcomes.get(subject), measureOnce));
    }
  }
  return outcomes;
}

async function runSubject(measured: string, subject: SubjectName | 'bare', children: Children): Promise<number> {
  const isSources = subject === 'contract-sources';
  const places: Places = { contract: isSources ? sourcesUrl : children.contract, document: documentUrl };
  const name = isSources ? 'contract' : subject;
  // The output of child.ts.
  const result = (await runChild(children.child, measured, name, JSON.stringify(places))) as {
    value?: number;
    error?: string;
  };
  if (result.value === undefined) throw new Error(result.error ?? 'measured nothing');
  return result.value;
}
