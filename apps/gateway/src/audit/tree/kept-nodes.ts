import { tileHeight } from './tiles.ts';

/** The place of a complete subtree of 2^height leaves: how many of its size lie before it. */
export interface NodePlace {
  height: number;
  place: number;
}

/**
 * The subtrees of fewer than 256 leaves that proofs need of the first `to` leaves, which are dropped: those beside the way
 * to the end of each of these sizes. What is left of the way is the edge of that size, and what is right of it leads to
 * larger ones.
 */
export function nodesBeside(sizes: readonly number[], to: number): NodePlace[] {
  const places = new Map<string, NodePlace>();
  for (const size of sizes) {
    for (const node of besideOne(size, to)) places.set(`${node.height}/${node.place}`, node);
  }
  return [...places.values()];
}

function* besideOne(size: number, to: number): Generator<NodePlace> {
  for (let height = 0; height < tileHeight; height += 1) {
    const length = 2 ** height;
    const end = Math.floor(size / length);
    if (end % 2 === 1) yield { height, place: end - 1 };
    const way = Math.floor((size - 1) / length);
    if (way % 2 === 0 && (way + 2) * length <= to) yield { height, place: way + 1 };
  }
}

/** The complete subtrees that the first `size` leaves consist of, the largest first: the edge of that size. */
export function edgePlaces(size: number): NodePlace[] {
  const places: NodePlace[] = [];
  for (let [height, rest] = [0, size]; rest >= 1; [height, rest] = [height + 1, Math.floor(rest / 2)]) {
    if (rest % 2 === 1) places.unshift({ height, place: rest - 1 });
  }
  return places;
}
