import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

it.each<[text: string, value: unknown]>([
  ['', null],
  ['port: 4000\nhost: "::1"\n', { port: 4000, host: '::1' }],
  ['numbers: [919999999901, "0919"]', { numbers: [919999999901, '0919'] }],
  ['123456789012: {}', { 123456789012: {} }],
  ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
])('parses %j', (text, value) => {
  expect(parseYaml(text)).toEqual(value);
});

it.each(['0919999999901', '0xD6', '0o17', '1e3', '+91', '1.0', '9199999999019999999', '.inf', '.nan', '-0'])(
  'refuses the number %s, which would become another, and takes it in quotes',
  (number) => {
    const problem = 'column 9: this number is not in plain decimal digits. Quote it.';
    for (const text of [`values:\n  - a: ${number}`, `values:\n    b: ${number}`])
      expect(() => parseYaml(text)).toThrow(/^line 2, column \d+: this number is not/);
    expect(() => parseYaml(`values: ${number}`)).toThrow(`line 1, ${problem}`);
    expect(() => parseYaml(`${number}: 1`)).toThrow('this number is not in plain decimal digits');
    expect(parseYaml(`values: "${number}"`)).toEqual({ values: number });
  },
);

it.each([
  'port: 4000\napiKey: key_live_secret: x\n',
  'apiKey: "key_live_secret\n',
  'apiKey: *key_live_secret',
  'apiKey: !key_live_secret x',
  'apiKey: !!key_live_secret x',
  'apiKey: "\\key_live_secret"',
  'apiKey: @key_live_secret',
  'apiKey: %key_live_secret',
  '%key_live_secret x\n---\na: 1',
  'apiKey: key_live_secret\n  port: 1',
  'apiKey: {key_live_secret',
  'apiKey: key_live_secret\napiKey: key_live_secret',
  '1: key_live_secret\n"1": key_live_secret',
  'apiKey: key_live_secret\n---\nport: 1',
  '? [key_live_secret]\n: 1',
  '~: key_live_secret',
  'true: key_live_secret',
  '\tapiKey: key_live_secret',
  'a: &a [key_live_secret]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]',
])('refuses %j in one line, without quoting it, without a cause and without a warning', (text) => {
  const warnings: Error[] = [];
  const listen = (warning: Error) => void warnings.push(warning);
  process.on('warning', listen);
  onTestFinished(() => void process.off('warning', listen));
  const refused = expect.objectContaining({
    message: expect.stringMatching(/^(line \d+, column \d+: |it has an alias).*\.$/),
  });
  expect(() => parseYaml(text)).toThrow(refused);
  expect(() => parseYaml(text)).not.toThrow('secret');
  expect(() => parseYaml(text)).toThrow(expect.not.objectContaining({ cause: expect.anything() }));
  expect(warnings).toEqual([]);
});

it('never quotes the file, whatever it contains', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'key_live_secret',
      ': ',
      '\n',
      '  ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '&',
      '*',
      '!',
      '%',
      '@',
      '- ',
      '? ',
    ),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      try {
        parseYaml(text);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        expect(String(error)).toMatch(/^RangeError: (line \d+, column \d+: |it has an alias)[^\n]+\.$/);
        expect(String(error)).not.toContain('secret');
      }
    }),
    { numRuns: 2_000 },
  );
});
