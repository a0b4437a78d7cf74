import fc from 'fast-check';

const surrogates = { first: 0xd800, count: 0x800 };

/** Any character but a half of a surrogate pair. */
const character = fc
  .integer({ min: 0, max: 0x10ffff - surrogates.count })
  .map((n) => String.fromCodePoint(n < surrogates.first ? n : n + surrogates.count));

/** What `fc.string({ unit: 'binary' })` makes, of which fast-check needs almost 3 s of processor time to begin with. */
export function anyString(limits: { maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.oneof({ weight: 4, arbitrary: fc.string({ ...limits, unit: character }) }, fc.string(limits));
}
