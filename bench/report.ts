import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conditions } from './conditions.ts';
import type { Figure, Measured, Outcome } from './figure.ts';

/** All figures of one benchmark. */
export interface Report {
  measured: Measured[];
  /** The name of a subject in the table. */
  titles: Readonly<Record<string, string>>;
  conditions: Conditions;
}

/** Stores the report as results/<name>.json and prints it as a table in Markdown. */
export async function publish(name: string, report: Report): Promise<void> {
  const results = join(import.meta.dirname, 'results');
  await mkdir(results, { recursive: true });
  await writeFile(join(results, `${name}.json`), `${JSON.stringify(toJson(report), null, 2)}\n`);
  console.log(toTable(report));
}

function toJson({ measured, conditions }: Report): object {
  return {
    conditions,
    figures: measured.map(({ figure, outcomes }) => ({
      title: figure.title,
      unit: figure.unit,
      target: figure.target,
      met: isMet(figure, outcomes),
      subjects: Object.fromEntries(
        [...outcomes].map(([subject, outcome]) => [subject, 'error' in outcome ? outcome : summary(outcome.values)]),
      ),
    })),
  };
}

function toTable({ measured, titles, conditions }: Report): string {
  const rows = measured.flatMap(({ figure, outcomes }) => [
    [`**${figure.title}** (${figure.unit})`, '', '', '', target(figure, outcomes)],
    ...[...outcomes].map(([subject, outcome]) => [titles[subject] ?? subject, ...cells(outcome), '']),
  ]);
  const header = ['', 'minimum', 'median', 'maximum', 'target'];
  const lines = [header, ['---', '---:', '---:', '---:', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`);
  const { node, platform, processors, loadBefore, loadAfter, seconds } = conditions;
  return `${lines.join('\n')}

Node ${node}, ${platform}, ${processors}; load average ${loadBefore} before and ${loadAfter} after; ${seconds} s.`;
}

function cells(outcome: Outcome): string[] {
  if ('error' in outcome) return [`failed: ${outcome.error.split('\n')[0]}`, '', ''];
  const { minimum, median, maximum } = summary(outcome.values);
  return [minimum, median, maximum].map((value) => value.toLocaleString('en'));
}

function target(figure: Figure, outcomes: Measured['outcomes']): string {
  const sign = 'atMost' in figure.target ? '<=' : '>=';
  const value = 'atMost' in figure.target ? figure.target.atMost : figure.target.atLeast;
  return `${sign} ${value.toLocaleString('en')}: ${isMet(figure, outcomes) ? 'met' : 'missed'}`;
}

function isMet({ target }: Figure, outcomes: Measured['outcomes']): boolean {
  const [ours] = outcomes.values();
  if (!ours || 'error' in ours) return false;
  const { median } = summary(ours.values);
  return 'atMost' in target ? median <= target.atMost : median >= target.atLeast;
}

/** The median of sorted values. */
function summary(values: number[]) {
  const at = (share: number) => round(values[Math.round((values.length - 1) * share)] ?? Number.NaN);
  return { minimum: at(0), median: at(0.5), maximum: at(1) };
}

/** Three significant digits: a run on a shared machine is not more precise. */
function round(value: number): number {
  return value < 1_000 ? Number(value.toPrecision(3)) : Math.round(value);
}
