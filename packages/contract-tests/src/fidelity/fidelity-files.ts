import { type Fidelity, readFidelity } from './fidelity.ts';
import { writeFidelityPage } from './fidelity-page.ts';

/** Every generated file by its path relative to the repository. The same sources give the same text. */
export function fidelityFiles(): ReadonlyMap<string, string> {
  const fidelity = readFidelity();
  return new Map([
    ['docs/fidelity.md', writeFidelityPage(fidelity)],
    ['apps/mock-server/src/generated/fidelity.json', writeJson(fidelity)],
  ]);
}

/** A line for each operation, so that a change shows where it is. */
function writeJson({ operations, undocumented }: Fidelity): string {
  const rows = operations.map((row) => JSON.stringify(row)).join(',\n');
  return `{"operations":[\n${rows}\n],\n"undocumented":${JSON.stringify(undocumented)}}\n`;
}
