import { cpus, loadavg } from 'node:os';
import type { Outcome } from './measure.ts';
import { type Figure, type SubjectName, subjectTitles } from './plan.ts';

export interface Measured {
  figure: Figure;
  outcomes: Map<SubjectName, Outcome>;
}

/** Where and how busy the measuring was. */
export interface Conditions {
  node: string;
  platform: string;
  processors: string;
  /** Over one minute. */
  loadBefore: number;
  loadAfter: number;
  seconds: number;
}

/** Runs something and tells under which conditions it ran. */
export async function underConditions<T>(run: () => Promise<T>): Promise<{ result: T; conditions: Conditions }> {
  const started = performance.now();
  const loadBefore = load();
  const result = await run();
  const conditions = {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processors: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
    loadBefore,
    loadAfter: load(),
    seconds: Math.round((performance.now() - started) / 1_000),
  };
  return { result, conditions };
}

/** The results as they are stored. */
export function toJson(measured: Measured[], conditions: Conditions): object {
  return {
    conditions,
    figures: measured.map(({ figure, outcomes }) => ({
      title: figure.title,
      unit: figure.unit,
      target: figure.target,
      met: isMet(figure, outcomes.get('contract')),
      subjects: Object.fromEntries(
        [...outcomes].map(([subject, outcome]) => [subject, 'error' in outcome ? outcome : summary(outcome.values)]),
      ),
    })),
  };
}

/** The results as a table in Markdown. */
export function toTable(measured: Measured[], conditions: Conditions): string {
  const rows = measured.flatMap(({ figure, outcomes }) => [
    [`**${figure.title}** (${figure.unit})`, '', '', '', target(figure, outcomes.get('contract'))],
    ...[...outcomes].map(([subject, outcome]) => [subjectTitles[subject], ...cells(outcome), '']),
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

function target(figure: Figure, ours: Outcome | undefined): string {
  const sign = 'atMost' in figure.target ? '<=' : '>=';
  const value = 'atMost' in figure.target ? figure.target.atMost : figure.target.atLeast;
  return `${sign} ${value.toLocaleString('en')}: ${isMet(figure, ours) ? 'met' : 'missed'}`;
}

function isMet({ target }: Figure, ours: Outcome | undefined): boolean {
  if (!ours || 'error' in ours) return false;
  const { median } = summary(ours.values);
  return 'atMost' in target ? median <= target.atMost : median >= target.atLeast;
}

/** Of sorted values. */
function summary(values: number[]) {
  const at = (share: number) => round(values[Math.round((values.length - 1) * share)] ?? Number.NaN);
  return { minimum: at(0), median: at(0.5), maximum: at(1) };
}

function round(value: number): number {
  return value < 1_000 ? Math.round(value * 10) / 10 : Math.round(value);
}

function load(): number {
  return round(loadavg()[0] ?? Number.NaN);
}
