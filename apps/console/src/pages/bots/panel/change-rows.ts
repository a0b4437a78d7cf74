/** An id that none of the rows has: the next number. */
export function nextRowId(rows: readonly { readonly id: string }[]): string {
  const numbers = rows.map(({ id }) => Number(/^\d{1,9}$/.exec(id)?.[0] ?? 0));
  return String(Math.max(0, ...numbers) + 1);
}

/** The rows with one of them moved up (-1) or down (1); as they are at the ends. */
export function moveRow<Row>(rows: readonly Row[], index: number, by: -1 | 1): Row[] {
  const moved = [...rows];
  const [row] = moved.slice(index, index + 1);
  if (row === undefined || index + by < 0 || index + by >= rows.length) return moved;
  moved.splice(index, 1);
  moved.splice(index + by, 0, row);
  return moved;
}

/** The rows with another one at an index, or without the one there. */
export function replaceRow<Row>(rows: readonly Row[], index: number, row?: Row): Row[] {
  return rows.flatMap((other, at) => (at !== index ? [other] : row === undefined ? [] : [row]));
}
