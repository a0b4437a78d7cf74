import { type CurlRequest, fromCurl, toCurl } from '@doubletick-kit/core/curl';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startRecorder } from './curl-recorder.fixture.ts';
import { commandLines } from './generated-lines.fixture.ts';
import { curlVersion, runCurl } from './run-curl.fixture.ts';
import { readParsed, readSent } from './sent-request.fixture.ts';

it.runIf(curlVersion)('sends what curl sends, or says why not, for any command line', async () => {
  await using recorder = await startRecorder();
  let carried = 0;
  const numRuns = 80;
  const property = fc.asyncProperty(commandLines(recorder.host), async (line) => {
    const parsed = read(line);
    if (parsed === undefined) return;
    carried++;
    const errors = await runCurl(line);
    const [sent] = recorder.take().map(readSent);
    expect(sent, errors).toEqual(readParsed(parsed));
    await runCurl(await toCurl(parsed), 'sh');
    expect(recorder.take().map(readSent)).toEqual([sent]);
  });
  await fc.assert(property, { numRuns, seed: 17 });
  // What is refused is compared with nothing.
  expect(carried).toBeGreaterThan(numRuns / 3);
});

function read(line: string): CurlRequest | undefined {
  try {
    return fromCurl(line);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return undefined;
  }
}
