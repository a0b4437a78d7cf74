import { emptyTree, hashPair, type TreeHash } from './tree-hash.ts';

/**
 * The right edge of a tree: the roots of the complete subtrees that it consists of, the largest first, one for each set bit
 * of its size. It is all that is needed to append. No bitwise operators, because they end at 2^31 leaves.
 */
export class TreeEdge {
  #size: number;
  readonly #roots: TreeHash[];

  /** @throws RangeError if the roots are not those of a tree of this size */
  constructor(size = 0, roots: readonly TreeHash[] = []) {
    if (roots.length !== countBits(size)) throw new RangeError(`${roots.length} hashes are no edge of ${size} leaves`);
    this.#size = size;
    this.#roots = [...roots];
  }

  get size(): number {
    return this.#size;
  }

  get roots(): readonly TreeHash[] {
    return this.#roots;
  }

  /** Appends a leaf, or in a tree of subtrees of equal size the root of one. */
  append(leaf: TreeHash): void {
    let root = leaf;
    for (let size = this.#size; size % 2 === 1; size = (size - 1) / 2) root = hashPair(this.#roots.pop() ?? '', root);
    this.#roots.push(root);
    this.#size += 1;
  }

  root(): TreeHash {
    return rootOf(this.#roots);
  }

  copy(): TreeEdge {
    return new TreeEdge(this.#size, this.#roots);
  }

  /** Complete subtrees of this many leaves as a tree of their roots, and what follows them. `leaves`: a power of two. */
  splitAt(leaves: number): { whole: TreeEdge; rest: TreeEdge } {
    const whole = Math.floor(this.#size / leaves);
    const roots = countBits(whole);
    return {
      whole: new TreeEdge(whole, this.#roots.slice(0, roots)),
      rest: new TreeEdge(this.#size % leaves, this.#roots.slice(roots)),
    };
  }
}

/** The root above complete subtrees, the largest first. */
export function rootOf(roots: readonly TreeHash[]): TreeHash {
  if (roots.length === 0) return emptyTree;
  return roots.reduceRight((right, left) => hashPair(left, right));
}

function countBits(size: number): number {
  let bits = 0;
  for (let rest = size; rest >= 1; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
}
