import fc from 'fast-check';

/** Characters that a shell, a URL, a form or JSON takes for its own. */
const odd = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...'abcXYZ019') },
    { weight: 2, arbitrary: fc.constantFrom(...`"'\\$\`!&|;<>()[]{}*?#~=%^@:,+-_./ `) },
    fc.constantFrom('\n', '\t', 'é', '👋', 'नमस्ते', '%20', '&&', '\\n', '\\"', "$'", '${', '$(', '!!', '\r\n'),
  ),
  maxLength: 12,
});

const line = odd.map((text) => text.replace(/[\r\n]/g, ' '));
const inUrl = odd.map((text) => text.replace(/[\0-\x20\x7f]/g, '-'));

/** Writes an argument in one of the ways of bash; all of them mean the same. */
const styles: readonly ((text: string) => string)[] = [
  (text) => `'${text.replaceAll("'", `'\\''`)}'`,
  (text) => `"${text.replace(/[$`"\\]/g, '\\$&')}"`,
  (text) => `$'${text.replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('!', '\\u0021')}'`,
  (text) => `$'${text.replace(/[^a-z]/gu, (character) => bytes(character))}'`,
  (text) => (text === '' ? "''" : text.replace(/[^\w\n\r.-]/gu, '\\$&').replace(/[\n\r]/g, (end) => `'${end}'`)),
  (text) => [...text].map((character) => quoted(character)).join('\\\n'),
  (text) => (/^[\w./:-]+$/.test(text) ? text : quoted(text)),
];

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'"'"'`)}'`;
}

function bytes(character: string): string {
  return [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}

const target = fc
  .record({
    scheme: fc.constantFrom('', 'http://', 'HTTP://', 'http://user:pass@'),
    path: fc.oneof(
      fc.constantFrom('', '/', '/team', '/a/../b/./c', '//a//', '/a%2Fb', '/a/..'),
      inUrl.map((text) => `/${text}`),
    ),
    query: fc.oneof(
      fc.constantFrom('', '?', '?limit=5&x=y', '#top', '?a[]=1'),
      inUrl.map((text) => `?q=${text}`),
    ),
  })
  .map(({ scheme, path, query }) => ({ scheme, rest: path + query }));

const header = fc
  .tuple(
    fc.constantFrom(
      'X-A',
      'x-a',
      'X-B',
      'Accept',
      'content-type',
      'Content-Type',
      'User-Agent',
      'Referer',
      'Authorization',
    ),
    fc.constantFrom(':', ': ', ':  ', ';'),
    fc.oneof(fc.constantFrom('', 'application/json', 'text/plain', 'multipart/form-data', 'x'), line),
  )
  .map(([name, sign, value]) => name + sign + value);

const data = fc.oneof(
  odd,
  fc.json({ maxDepth: 1, stringUnit: 'grapheme' }),
  fc.constantFrom('', '{}', '{"a": 12345678901234567890}', '{"a":1,"a":2}', 'a=1', '@x', '[1, 2.50]'),
);

const parameter = fc.oneof(
  fc.constantFrom('', '', '', ';type=text/plain', '; type=a/b;c=d ', ';y', ';'),
  line.map((text) => `;type=a/b;filename="${text.replace(/["\\]/g, '\\$&')}"`),
);
const field = fc
  .tuple(fc.constantFrom('a', 'b', 'é', 'a b', 'q"q'), odd, fc.boolean(), parameter)
  .map(([name, value, isQuoted, rest]) =>
    isQuoted ? `${name}="${value.replace(/["\\]/g, '\\$&')}"${rest}` : `${name}=${value}${rest}`,
  );

const common = fc.oneof(
  { weight: 4, arbitrary: option(['-H', '--header'], header) },
  {
    weight: 2,
    arbitrary: option(['-X', '--request'], fc.constantFrom('GET', 'POST', 'put', 'DELETE', 'HEAD', 'PATCH')),
  },
  option(['-A', '--user-agent'], line),
  option(['-e', '--referer'], line),
  option(['-u', '--user'], fc.constantFrom('a:b', 'x:y z')),
  option(['-b', '--cookie'], fc.constantFrom('a=b', 'c=d; e=f')),
  option(['-m', '--max-time', '--retry'], fc.constantFrom('1', '2')),
  option(['--url-query'], odd),
  flag(['-s', '-S', '-k', '-L', '-i', '-v', '-g', '-0', '--compressed', '--basic', '--no-progress-meter', '--globoff']),
);
const body = fc.oneof(
  { weight: 3, arbitrary: option(['-d', '--data', '--data-raw', '--data-binary', '--data-ascii'], data) },
  option(['--data-urlencode'], odd),
  option(['--json'], data),
  flag(['-G', '--get', '-I']),
);
const form = fc.oneof(option(['-F', '--form'], field), option(['--form-string'], field));

function option(names: readonly string[], value: fc.Arbitrary<string>): fc.Arbitrary<string[]> {
  return fc.tuple(fc.constantFrom(...names), value).map(([name, text]) => [name, text]);
}

function flag(names: readonly string[]): fc.Arbitrary<string[]> {
  return fc.constantFrom(...names).map((name) => [name]);
}

const options = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.oneof(common, body), { maxLength: 6 }) },
  fc.array(fc.oneof(common, form), { maxLength: 5 }),
);

/** A command line: options in any order and number, a URL of this host among them, every word quoted in some way. */
export function commandLines(host: string): fc.Arbitrary<string> {
  return fc
    .tuple(options, target, fc.nat(), fc.infiniteStream(fc.nat()), fc.constantFrom(' ', ' \\\n  ', '\t'))
    .map(([given, { scheme, rest }, at, choices, separator]) => {
      const parts = given.toSpliced(at % (given.length + 1), 0, [scheme + host + rest]);
      return ['curl', ...parts.flatMap((words) => writeWords(words, () => choices.next().value ?? 0))].join(separator);
    });
}

function writeWords([name = '', value]: string[], choose: () => number): string[] {
  const style = styles[choose() % styles.length] ?? quoted;
  // An option keeps its name readable; a URL has no name.
  if (value === undefined) return [name.startsWith('-') ? name : style(name)];
  const isAttached = /^-\w$/.test(name) && value !== '' && choose() % 4 === 0;
  return isAttached ? [name + style(value)] : [name, style(value)];
}
