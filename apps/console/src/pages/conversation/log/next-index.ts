import type { Row } from '../thread/rows.ts';

/** The message that a key leads to from another one; undefined where there is nothing in that direction. */
export function nextIndex(rows: readonly Row[], index: number, key: string): number | undefined {
  const isMessage = ({ kind }: Row) => kind !== 'day';
  switch (key) {
    case 'ArrowUp':
      return found(rows.slice(0, index).findLastIndex(isMessage));
    case 'ArrowDown':
      return found(rows.findIndex((row, at) => at > index && isMessage(row)));
    case 'Home':
      return found(rows.findIndex(isMessage));
    case 'End':
      return found(rows.findLastIndex(isMessage));
    default:
      return undefined;
  }
}

function found(index: number): number | undefined {
  return index === -1 ? undefined : index;
}
