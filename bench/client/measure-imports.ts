import { addRun, type Outcome } from '../figure.ts';
import { runChild } from '../run-child.ts';

const runs = 11;
const timeImport =
  'const started = performance.now(); await import(process.argv[1]); console.log(performance.now() - started);';

/** Imports each module, given by URL, several times, alternating and each time in a separate process. */
export async function measureImports(urls: ReadonlyMap<string, string>): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (let run = 0; run < runs; run += 1) {
    for (const [subject, url] of urls) {
      const measureOnce = async () => Number(await runChild('--input-type=module', '--eval', timeImport, url));
      outcomes.set(subject, await addRun(outcomes.get(subject), measureOnce));
    }
  }
  return outcomes;
}
