import { encodeHash } from './checkpoint.ts';
import type { TreeHash } from './tree-hash.ts';

interface TlogProof {
  index: number;
  proof: readonly TreeHash[];
  /** The signed note. */
  checkpoint: string;
}

/** A proof that can be checked without the log. @see https://c2sp.org/tlog-proof */
export function formatTlogProof({ index, proof, checkpoint }: TlogProof): string {
  const lines = ['c2sp.org/tlog-proof@v1', `index ${index}`, ...proof.map(encodeHash)];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}
