import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rootOfComplete, subtreesFrom, tileHashes } from './tiles.ts';
import { TreeEdge } from './tree-edge.ts';
import { emptyTree, hashLeaf, splitHashes, type TreeHash, toBytes } from './tree-hash.ts';
import { consistencyProof, inclusionProof, rootOfConsistency, rootOfInclusion, treeRoot } from './tree-proofs.ts';

/** The leaves and the roots of 0 to 8 of them, as the implementations of RFC 6962 test them, in hex. */
const published = {
  leaves: ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'],
  roots: [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ],
};

const largest = 70;
const leaves = Array.from({ length: largest }, (_, n) => hashLeaf(`record ${n}`));

const sha256 = (...parts: (string | TreeHash)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part, 'latin1');
  return hash.digest('binary');
};

/** The definition in RFC 6962, section 2.1. */
function definedRoot(hashes: readonly TreeHash[]): TreeHash {
  if (hashes.length === 0) return sha256();
  if (hashes.length === 1) return hashes[0] ?? '';
  let k = 1;
  while (k * 2 < hashes.length) k *= 2;
  return sha256('\x01', definedRoot(hashes.slice(0, k)), definedRoot(hashes.slice(k)));
}

const roots = Array.from({ length: largest + 1 }, (_, size) => definedRoot(leaves.slice(0, size)));
const read = (height: number, index: number) =>
  definedRoot(leaves.slice(index * 2 ** height, (index + 1) * 2 ** height));
const hex = (hash: TreeHash) => toBytes(hash).toString('hex');

it('has the published roots of 0 to 8 leaves', () => {
  // Some of these leaves are not UTF-8, so they are hashed here.
  const hashes = published.leaves.map((leaf) => sha256('\0', Buffer.from(leaf, 'hex').toString('latin1')));
  const edge = new TreeEdge();
  const found = [hex(edge.root())];
  for (const hash of hashes) {
    edge.append(hash);
    found.push(hex(edge.root()));
  }
  expect(found).toEqual(published.roots);
  expect(hex(emptyTree)).toBe(published.roots[0]);
});

it('hashes a leaf as UTF-8', () => {
  const body = 'Ünïcode ☎ 😀';
  expect(hashLeaf(body)).toBe(createHash('sha256').update('\0').update(Buffer.from(body)).digest('binary'));
});

it('has the defined root of every tree up to 70 leaves, from its edge and from its subtrees', () => {
  const edge = new TreeEdge();
  const found = [edge.root()];
  for (const leaf of leaves) {
    edge.append(leaf);
    found.push(edge.root());
    expect(treeRoot(edge.size, read)).toBe(edge.root());
    expect(new TreeEdge(edge.size, edge.roots).root()).toBe(edge.root());
  }
  expect(found).toEqual(roots);
});

it('goes on beyond 2^32 leaves', () => {
  const edge = new TreeEdge(2 ** 40, [leaves[0] ?? '']);
  edge.append(leaves[1] ?? '');
  edge.append(leaves[2] ?? '');
  expect(edge.size).toBe(2 ** 40 + 2);
  expect(edge.root()).toBe(sha256('\x01', leaves[0] ?? '', sha256('\x01', leaves[1] ?? '', leaves[2] ?? '')));
});

it('refuses an edge that does not fit the size', () => {
  expect(() => new TreeEdge(3, [leaves[0] ?? ''])).toThrow('1 hashes are no edge of 3 leaves');
});

it('proves every leaf of every tree, and its proof leads to no root for another leaf, place or size', () => {
  let proofs = 0;
  for (let size = 1; size <= largest; size += 1) {
    for (let index = 0; index < size; index += 1) {
      const proof = inclusionProof(index, size, read);
      const leaf = leaves[index] ?? '';
      expect(rootOfInclusion({ leaf, index, size, proof })).toBe(roots[size]);
      const forged = [
        { leaf: hashLeaf('forged'), index, size, proof },
        { leaf, index: (index + 1) % (size + 1), size, proof },
        { leaf, index, size, proof: [...proof, leaf] },
        ...(proof.length > 0 ? [{ leaf, index, size, proof: proof.slice(1) }] : []),
        ...(proof.length > 0 ? [{ leaf, index, size, proof: proof.slice(0, -1) }] : []),
      ];
      for (const one of forged) expect(rootOfInclusion(one)).not.toBe(roots[size]);
      proofs += 1;
    }
  }
  expect(proofs).toBe((largest * (largest + 1)) / 2);
});

it('proves that every tree begins with every smaller one, and for no other pair of roots', () => {
  for (let newSize = 1; newSize <= largest; newSize += 1) {
    for (let size = 1; size <= newSize; size += 1) {
      const proof = consistencyProof(size, newSize, read);
      const root = roots[size] ?? '';
      expect(rootOfConsistency({ size, newSize, root, proof })).toBe(roots[newSize]);
      const forged = [
        { size, newSize, root: hashLeaf('forged'), proof },
        { size, newSize, root, proof: [...proof, root] },
        ...(proof.length > 0 ? [{ size, newSize, root, proof: proof.slice(0, -1) }] : []),
        ...(proof.length > 0 ? [{ size, newSize, root, proof: proof.slice(1) }] : []),
      ];
      for (const one of forged) expect(rootOfConsistency(one)).not.toBe(roots[newSize]);
    }
  }
});

const sizes = fc.integer({ min: 1, max: largest });

it('accepts no proof in which a bit was changed', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 255 }), (size, leafAt, at, bit) => {
      const flip = (hash: TreeHash) => {
        const bytes = toBytes(hash);
        bytes[Math.floor(bit / 8)] = (bytes[Math.floor(bit / 8)] ?? 0) ^ (1 << (bit % 8));
        return bytes.toString('latin1');
      };
      const change = (proof: TreeHash[]) => proof.map((hash, n) => (n === at % proof.length ? flip(hash) : hash));
      const index = leafAt % size;
      const inclusion = { leaf: leaves[index] ?? '', index, size };
      const proof = inclusionProof(index, size, read);
      if (proof.length > 0) expect(rootOfInclusion({ ...inclusion, proof: change(proof) })).not.toBe(roots[size]);
      const old = 1 + (leafAt % size);
      const consistency = { size: old, newSize: size, root: roots[old] ?? '' };
      const steps = consistencyProof(old, size, read);
      if (steps.length > 0) expect(rootOfConsistency({ ...consistency, proof: change(steps) })).not.toBe(roots[size]);
    }),
    { numRuns: 500 },
  );
});

it('accepts no proof for sizes that it was not made for', () => {
  fc.assert(
    fc.property(sizes, sizes, sizes, fc.nat(), (size, claimed, old, leafAt) => {
      fc.pre(claimed !== size);
      const index = leafAt % size;
      const proof = inclusionProof(index, size, read);
      // The claimed root is the true one of the claimed size.
      expect(rootOfInclusion({ leaf: leaves[index] ?? '', index, size: claimed, proof })).not.toBe(roots[claimed]);
      fc.pre(old < Math.min(size, claimed));
      const steps = consistencyProof(old, size, read);
      const root = roots[old] ?? '';
      expect(rootOfConsistency({ size: old, newSize: claimed, root, proof: steps })).not.toBe(roots[claimed]);
    }),
    { numRuns: 500 },
  );
});

it('reads every subtree from tiles, from the leaves, and from a part of the tiles', () => {
  const many = Array.from({ length: tileHashes * tileHashes + 700 }, (_, n) => hashLeaf(String(n)));
  const tiles = new Map<string, TreeHash[]>();
  let row = many;
  for (let level = 0; row.length >= tileHashes; level += 1) {
    const above: TreeHash[] = [];
    for (let n = 0; (n + 1) * tileHashes <= row.length; n += 1) {
      const tile = row.slice(n * tileHashes, (n + 1) * tileHashes);
      tiles.set(`${level}/${n}`, tile);
      above.push(rootOfComplete(tile));
    }
    row = above;
  }
  const edge = new TreeEdge();
  for (const leaf of many) edge.append(leaf);
  const readLeaves = (first: number, count: number) => many.slice(first, first + count);
  const sources = [
    subtreesFrom({ readTile: (level, n) => tiles.get(`${level}/${n}`), readLeaves }),
    subtreesFrom({ readTile: () => undefined, readLeaves }),
    subtreesFrom({ readTile: (level, n) => (n % 3 === 1 ? undefined : tiles.get(`${level}/${n}`)), readLeaves }),
  ];
  for (const source of sources) {
    expect(treeRoot(many.length, source)).toBe(edge.root());
    for (const index of [0, 255, 256, 65_535, 65_536, many.length - 1]) {
      const proof = inclusionProof(index, many.length, source);
      expect(rootOfInclusion({ leaf: many[index] ?? '', index, size: many.length, proof })).toBe(edge.root());
    }
  }
});

it('splits hashes as they were joined', () => {
  expect(splitHashes(toBytes(leaves.join('')))).toEqual(leaves);
});
