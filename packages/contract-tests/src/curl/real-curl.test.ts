import { type CurlRequest, fromCurl, toCurl } from '@doubletick-kit/core/curl';
import { expect, it } from 'vitest';
import { type CurlRecorder, startRecorder } from './curl-recorder.fixture.ts';
import { pastedLines } from './pasted-lines.fixture.ts';
import { refusedLines } from './refused-lines.fixture.ts';
import { curlVersion, knownOptions, runCurl } from './run-curl.fixture.ts';
import { readParsed, readSent, type SentRequest } from './sent-request.fixture.ts';
import { shellLines } from './shell-lines.fixture.ts';
import { formLines, newerLines, writtenLines } from './written-lines.fixture.ts';

const known = curlVersion === undefined ? new Set() : knownOptions();
const leftOut = newerLines.filter(([option]) => !known.has(option)).map(([option]) => option);
console.log(
  curlVersion === undefined
    ? 'Not compared with curl: there is no curl or no bash on this machine.'
    : `Compared with curl ${curlVersion}. Options that it lacks: ${[...new Set(leftOut)].join(', ') || 'none'}.`,
);

const lines: [line: string, posix: string][] = [
  ...[...writtenLines, ...formLines, ...shellLines].map((line): [string, string] => [line, line]),
  ...newerLines.filter(([option]) => known.has(option)).map(([, line]): [string, string] => [line, line]),
  ...pastedLines,
];

it('knows at least 150 command lines', () => {
  expect(lines.length + leftOut.length + refusedLines.length).toBeGreaterThanOrEqual(150);
  expect(new Set(lines.map(([line]) => line)).size).toBe(lines.length);
});

it.runIf(curlVersion).each(lines)('sends what curl sends: %s', async (line, posix) => {
  await using recorder = await startRecorder();
  const [given, same] = [line, posix].map((text) =>
    text.replaceAll('HOST', recorder.host).replace('HO\\\nST', recorder.host),
  );
  const sent = await send(recorder, same ?? '');
  const parsed = fromCurl(given ?? '');
  expect(readParsed(parsed)).toEqual(sent);
  expect(bodyOf(parsed)).toEqual(parsed.body);
  expect(await send(recorder, await toCurl(parsed), 'sh')).toEqual(sent);
});

it.each(refusedLines)('refuses what it cannot carry: %s', (line, named) => {
  expect(() => fromCurl(line.replaceAll('HOST', '127.0.0.1:4010'))).toThrow(
    expect.objectContaining({ name: 'TypeError', message: expect.stringContaining(named) }),
  );
});

async function send(recorder: CurlRecorder, command: string, shell: 'bash' | 'sh' = 'bash'): Promise<SentRequest> {
  const errors = await runCurl(command, shell);
  const [bytes, ...others] = recorder.take();
  if (!bytes || others.length > 0) throw new Error(`curl sent ${others.length} other requests: ${errors}`);
  return readSent(bytes);
}

/** The body as it follows from what curl sends. */
function bodyOf({ content, body }: CurlRequest): unknown {
  if (typeof content === 'string') return typeof body === 'string' ? content : JSON.parse(content);
  return (
    content &&
    Object.fromEntries(
      content.map(({ name }) => {
        const values = content.filter((field) => field.name === name).map(({ value }) => value);
        return [name, values.length === 1 ? values[0] : values];
      }),
    )
  );
}
