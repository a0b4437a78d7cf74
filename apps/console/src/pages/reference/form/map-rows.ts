/** An entry of a map as it is typed: it may not have a name yet, or the name of another. */
export interface MapRow {
  readonly id: number;
  readonly name: string;
  readonly value: unknown;
}

/** The object that rows write. A row without a name is not in it; of two with one name, the last. */
export function objectOfRows(rows: readonly MapRow[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(rows.filter(({ name }) => name !== '').map(({ name, value }) => [name, value ?? '']));
}

/** The rows for an object: those that were typed, as long as they still write it. */
export function rowsFor(object: Readonly<Record<string, unknown>>, typed: readonly MapRow[]): readonly MapRow[] {
  if (inOrder(object) === inOrder(objectOfRows(typed))) return typed;
  return Object.entries(object).map(([name, value], id) => ({ id, name, value }));
}

function inOrder(object: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(object).sort(([first], [second]) => (first < second ? -1 : 1)));
}
