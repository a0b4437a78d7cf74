import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LargeJsonError, readLargeJson } from './read-large-json.ts';

async function* pieces(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0, count = 0; at < bytes.length; count += 1) {
    const size = sizes[count % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

const parse = (text: string): unknown => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return 'refused';
  }
};

const read = (text: string, inSizes: readonly number[]) =>
  readLargeJson(pieces(text, inSizes)).then(
    (value) => ({ value }),
    (error: unknown) => {
      expect(error).toBeInstanceOf(LargeJsonError);
      return 'refused';
    },
  );

it('reads what JSON.parse reads, in pieces of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue({ maxDepth: 6 }),
      fc.constantFrom(0, 1, '\t', '\r\n'),
      sizes,
      async (value, indent, some) => {
        const text = JSON.stringify(value, null, indent);
        expect(await read(text, some)).toEqual(parse(text));
      },
    ),
    { numRuns: 300 },
  );
});

it('refuses what JSON.parse refuses', async () => {
  const broken = fc.tuple(
    fc.jsonValue({ maxDepth: 5 }),
    fc.nat(),
    fc.constantFrom('', '"', '\\', ',', ':', '[', ']', '{', '}', '1', 'x', ' '),
  );
  await fc.assert(
    fc.asyncProperty(broken, fc.nat({ max: 1 }), sizes, async ([value, position, change], cut, some) => {
      const text = JSON.stringify(value);
      const at = position % (text.length + 1);
      const changed = text.slice(0, at) + change + text.slice(at + cut);
      expect(await read(changed, some)).toEqual(parse(changed));
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  '',
  ' ',
  '{',
  '[1,]',
  '{"a":1,}',
  '{a:1}',
  '{"a" 1}',
  '{1:2}',
  '[1 2]',
  '[1]]',
  '[[[["a]"]]]]',
  '[[[{"a":"}\\""}]]]',
  '{"__proto__":[{"__proto__":1}]}',
  '{"a":{"b":{"c":{"d":[1,{"e":"\\u00e9é\\\\"}]}}}}',
  '"a',
  'true',
  'tru',
  '1"2"',
  'nul[]',
  '[1e5,-0,0.1]',
])('treats %j as JSON.parse does', async (text) => {
  for (const size of [1, 2, 3, 100]) expect(await read(text, [size])).toEqual(parse(text));
});
