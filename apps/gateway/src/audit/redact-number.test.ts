import { describe, expect, it } from 'vitest';
import { digitsOf, isPhoneNumber, redactNumber } from './redact-number.ts';

const key = Buffer.alloc(32, 1);

describe('redactNumber', () => {
  it.each(['919999999921', '+919999999921', '+91 99999 99921', ' 91-99999-99921 ', '(91) 9999999921'])(
    'hashes %j to the same person',
    (text) => {
      expect(redactNumber(text, key)).toEqual(redactNumber('919999999921', key));
    },
  );

  it('keeps only the country code and the last two digits of the phone number', () => {
    const redacted = redactNumber('919999999921', key);
    expect(redacted).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{32}$/), lastTwo: '21', countryCode: '91' });
    expect(JSON.stringify(redacted)).not.toContain('9999');
  });

  it('has the hashes of every version before, so that old records are still found', () => {
    // Written down when records had no country code.
    expect(redactNumber('+91 99999 99921', key).hash).toBe('5514bb231c8311344e9981e8941e5f9f');
    expect(redactNumber('12ab', key).hash).toBe('ca5e05d002a5033b00937422656d560e');
  });

  it('gives another hash for another person or another key', () => {
    const { hash } = redactNumber('919999999921', key);
    expect(redactNumber('919999999922', key).hash).not.toBe(hash);
    expect(redactNumber('919999999921', Buffer.alloc(32, 2)).hash).not.toBe(hash);
  });

  it('shows nothing of a value that is not a phone number, but keeps such values distinct', () => {
    const [one, two] = [redactNumber('12ab', key), redactNumber('12cd', key)];
    expect(one).toMatchObject({ lastTwo: null, countryCode: null });
    expect(one.hash).not.toBe(two.hash);
  });
});

describe('isPhoneNumber', () => {
  it.each([
    ['123456', false],
    ['1234567', true],
    ['123456789012345', true],
    ['1234567890123456', false],
    ['９１９９９９９９９９２１', false],
  ])('accepts %s as a phone number: %s', (text, expected) => {
    expect(isPhoneNumber(digitsOf(text))).toBe(expected);
  });
});
