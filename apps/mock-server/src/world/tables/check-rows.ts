import { rowShapes } from './row-shapes.ts';
import { type TableName, tableDefinitions } from './tables.ts';

/** The first wrong row of a table and what is wrong with it, such as `3/unreadCount must be a whole number`. */
export function findWrongRow(name: TableName, rows: readonly unknown[]): string | undefined {
  const steps = checkRows(name, rows);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Like {@link findWrongRow}, row by row. */
export function* checkRows(name: TableName, rows: readonly unknown[]): Generator<void, string | undefined> {
  const shape = rowShapes[name];
  const { id }: { id(row: object): string } = tableDefinitions[name];
  const ids = new Set<string>();
  for (const [position, row] of rows.entries()) {
    const flaw = shape.findFlaw(row);
    if (flaw) return `${position}${flaw.at} ${flaw.says}`;
    ids.add(id(row as object)); // of the shape of a row
    // The table would keep only the last of them.
    if (ids.size <= position) return `${position} has the same id as an earlier row`;
    yield;
  }
  return undefined;
}
