/**
 * The seqs of a term in a segment, ascending: differences from the one before, the first from the segment's first, as
 * base-128 numbers. One to three bytes for each.
 */
export function encodeList(seqs: readonly number[], first: number): Uint8Array {
  const bytes: number[] = [];
  let before = first;
  for (const seq of seqs) {
    let difference = seq - before;
    before = seq;
    while (difference >= 128) {
      bytes.push((difference % 128) + 128);
      difference = Math.floor(difference / 128);
    }
    bytes.push(difference);
  }
  return Uint8Array.from(bytes);
}

export function decodeList(bytes: Uint8Array, first: number): number[] {
  const seqs: number[] = [];
  let [seq, difference, scale] = [first, 0, 1];
  for (const byte of bytes) {
    difference += (byte % 128) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    seq += difference;
    seqs.push(seq);
    [difference, scale] = [0, 1];
  }
  return seqs;
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
