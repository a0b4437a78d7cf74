/** `node child.js <measure> <subject> <places as JSON>`: measures one subject once; its last line is the result. */
import type { Places, Subject, SubjectModule } from './subject.ts';

const warmUpMs = 200;
const runMs = 600;
const batch = 1_000;

const valid = { customerPhoneNumber: '919999999921', assignedUserPhoneNumber: '919999999912' };
const invalid = { ...valid, reassign: 'yes', wabaNumber: 919999999901 };

const measures: Record<string, (subject: string, places: Places) => Promise<number>> = {
  /** Milliseconds from the import to the first result. */
  async start(name, places) {
    const started = performance.now();
    const subject = await loadSubject(name, places);
    const problems = await subject.validateAssign(valid, 1);
    const elapsed = performance.now() - started;
    expectProblems(problems, 0);
    return elapsed;
  },
  valid: async (name, places) => validationsPerSecond(await loadSubject(name, places), valid, 0),
  invalid: async (name, places) => validationsPerSecond(await loadSubject(name, places), invalid, 2),
  /** Resident megabytes (10^6 bytes) after everything has been validated once. */
  async memory(name, places) {
    if (name !== 'bare') await (await loadSubject(name, places)).touchAll();
    return process.memoryUsage.rss() / 1e6;
  },
};

async function loadSubject(name: string, places: Places): Promise<Subject> {
  const { load }: SubjectModule = await import(new URL(`subject-${name}.js`, import.meta.url).href);
  return load(places);
}

async function validationsPerSecond(subject: Subject, body: unknown, problems: number): Promise<number> {
  expectProblems(await subject.validateAssign(body, 1), problems);
  await repeat(subject, body, warmUpMs);
  return repeat(subject, body, runMs);
}

async function repeat(subject: Subject, body: unknown, durationMs: number): Promise<number> {
  const started = performance.now();
  let done = 0;
  let elapsed = 0;
  while (elapsed < durationMs) {
    await subject.validateAssign(body, batch);
    done += batch;
    elapsed = performance.now() - started;
  }
  return (done / elapsed) * 1_000;
}

function expectProblems(found: number, expected: number): void {
  if (found !== expected) throw new Error(`named ${found} problems of ${expected}`);
}

const [measure = '', subject = '', places = ''] = process.argv.slice(2);
try {
  console.log(JSON.stringify({ value: await measures[measure]?.(subject, JSON.parse(places)) }));
} catch (error) {
  console.log(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
}
process.exit();
