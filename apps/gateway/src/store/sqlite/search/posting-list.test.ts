import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeList, encodeList, joinLists } from './posting-list.ts';

const ascending = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 40 }), { minLength: 1, maxLength: 30 }).map((seqs) => {
  return seqs.sort((a, b) => a - b);
});

it('reads every list as it was written', () => {
  fc.assert(
    fc.property(ascending, fc.nat(), (seqs, before) => {
      const first = Math.max(0, (seqs[0] ?? 0) - before);
      expect(decodeList(encodeList(seqs, first), first)).toEqual(seqs);
    }),
  );
});

it('joins the lists of segments to the list of all of them', () => {
  fc.assert(
    fc.property(ascending, fc.array(fc.nat({ max: 30 })), (seqs, cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), seqs.length].map((edge) => Math.min(edge, seqs.length));
      const parts = edges.slice(1).map((edge, n) => seqs.slice(edges[n], edge));
      const lists = parts.flatMap((part) => {
        const [begin] = part;
        if (begin === undefined) return [];
        const first = Math.max(0, begin - 200);
        return [{ bytes: encodeList(part, first), first }];
      });
      expect([...joinLists(lists, 0)]).toEqual([...encodeList(seqs, 0)]);
    }),
  );
});
