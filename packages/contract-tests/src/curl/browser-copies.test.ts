import { fromCurl } from '@doubletick-kit/core/curl';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** Newer versions of Chrome put "^" before everything that `cmd` might read, and double backslashes. */
function quoteForCmd(text: string): string {
  const characters = [...text].map((character, at, all) => {
    if (character === '\n') return '^\n\n';
    if (character === '\\') return '^\\^\\';
    if (character === '"') return '^\\^"';
    // Else this could be the start of a variable.
    if (character === '%') return /\w/.test(all[at + 1] ?? '') ? '^%^' : '^%';
    return /[\w\s':;.,]/.test(character) ? character : `^${character}`;
  });
  return `^"${characters.join('')}^"`;
}

/** Older browsers escape every character outside ASCII, newer ones only control characters. */
function quoteForBash(text: string, isOld: boolean): string {
  const units = text.split('').map((unit) => {
    if (unit === '\\' || unit === "'") return `\\${unit}`;
    if (unit === '\n') return '\\n';
    return unit === '!' || (isOld && unit > '~') ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : unit;
  });
  return `$'${units.join('')}'`;
}

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...`abc019"'\\^%&|<>{}[]()!$\`#~;:, `),
    fc.constantFrom('\n', '%20', 'é', '👋', '%HO^ME%'),
  ),
  maxLength: 30,
});

it('reads what a browser copies for cmd as what the browser sent', () => {
  const property = fc.property(text, text, fc.constantFrom('\n', '\r\n'), (body, value, end) => {
    const header = value.replaceAll('\n', ' ');
    const words = [quoteForCmd('http://127.0.0.1/a?b=%20&c=1'), `-H ${quoteForCmd(`x-a: ${header}`)}`];
    const command = `curl ${[...words, `--data-raw ${quoteForCmd(body)}`, '--insecure'].join(` ^${end}  `)}`;
    expect(fromCurl(command)).toMatchObject({
      url: 'http://127.0.0.1/a?b=%20&c=1',
      headers: header.trim() === '' ? {} : { 'x-a': header.trim() },
      content: body,
    });
  });
  fc.assert(property, { numRuns: 500, seed: 17 });
});

it('reads what a browser copies for bash as what the browser sent', () => {
  const property = fc.property(text, fc.boolean(), (body, isOld) => {
    const command = `curl 'http://127.0.0.1/a' \\\n  -H 'accept: */*' \\\n  --data-raw ${quoteForBash(body, isOld)}`;
    expect(fromCurl(command).content).toBe(body);
  });
  fc.assert(property, { numRuns: 500, seed: 17 });
});
