/**
 * The seqs of a term in a segment, ascending: differences from the one before, the first from the segment's first, as
 * base-128 numbers. One to three bytes for each.
 */
export function encodeList(seqs: readonly number[], first: number): Uint8Array {
  const bytes: number[] = [];
  let before = first;
  for (const seq of seqs) {
    appendNumber(bytes, seq - before);
    before = seq;
  }
  return new Uint8Array(bytes);
}

export function decodeList(bytes: Uint8Array, first: number): number[] {
  const seqs: number[] = [];
  let seq = first;
  let difference = 0;
  let scale = 1;
  // By index, because most lists have one or two bytes.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    difference += (byte % 128) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    seq += difference;
    seqs.push(seq);
    difference = 0;
    scale = 1;
  }
  return seqs;
}

export interface PostingList {
  bytes: Uint8Array;
  /** Of its segment. */
  first: number;
}

/** The index was changed by something else than a gateway, such as a bad disk. */
export class DamagedList extends Error {
  override readonly name = 'DamagedList';
}

/**
 * The list of a segment that begins with `first`, of the lists of its parts. Only the first number of each changes.
 *
 * @throws DamagedList if a list cannot be one of these parts: joined, it would make others unreadable, too
 */
export function joinLists(lists: readonly PostingList[], first: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let before = first;
  for (const list of lists) {
    const seqs = firstAndLast(list);
    const isWhole = (list.bytes.at(-1) ?? 128) < 128;
    if (!isWhole || seqs.first < before || !Number.isSafeInteger(seqs.last)) throw new DamagedList();
    const begin: number[] = [];
    appendNumber(begin, seqs.first - before);
    parts.push(new Uint8Array(begin), list.bytes.subarray(seqs.length));
    before = seqs.last;
  }
  return Buffer.concat(parts);
}

/** The first seq of a list, the bytes that it takes, and the last seq. */
function firstAndLast({ bytes, first }: PostingList): { first: number; length: number; last: number } {
  const length = bytes.findIndex((byte) => byte < 128) + 1;
  const [from = first] = decodeList(bytes.subarray(0, length), first);
  let last = from;
  let scale = 1;
  for (let at = length; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    last += (byte % 128) * scale;
    scale = byte >= 128 ? scale * 128 : 1;
  }
  return { first: from, length, last };
}

function appendNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** The seqs that are in every list, ascending. */
export function intersect(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.reduce(common, shortest);
}

function common(short: readonly number[], long: readonly number[]): number[] {
  let at = 0;
  return short.filter((seq) => {
    while (at < long.length && (long[at] ?? 0) < seq) at += 1;
    return long[at] === seq;
  });
}
