import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventually } from './eventually.fixture.ts';
import { LossyOutput } from './lossy-output.ts';

/** Takes as many bytes as it is allowed to, then refuses with a code. */
function setup(batchLength = 0) {
  let taken = Buffer.alloc(0);
  const sink = { room: Number.POSITIVE_INFINITY, code: 'ENOSPC' };
  const codes: string[] = [];
  const output = new LossyOutput({
    fd: 1,
    batchLength,
    onTrouble: (code) => void codes.push(code),
    writeBytes(_, bytes) {
      if (sink.room === 0) throw Object.assign(new Error(sink.code), { code: sink.code });
      const count = Math.min(sink.room, bytes.length);
      sink.room -= count;
      taken = Buffer.concat([taken, bytes.subarray(0, count)]);
      return count;
    },
  });
  return { output, sink, codes, text: () => taken.toString() };
}

it.each(['ENOSPC', 'EPIPE', 'EIO', 'EFBIG', 'EAGAIN'])('goes on where it was after %s', (code) => {
  const { output, sink, text } = setup();
  Object.assign(sink, { room: 5, code });
  output.write('one\n');
  output.write('two\n');
  expect(text()).toBe('one\nt');
  sink.room = Number.POSITIVE_INFINITY;
  output.write('three\n');
  expect(text()).toBe('one\ntwo\nthree\n');
});

it('writes whole lines in their order, whatever is refused meanwhile', () => {
  const step = fc.oneof(fc.record({ line: fc.string({ maxLength: 40 }) }), fc.record({ room: fc.nat(60) }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.nat(100), (steps, batchLength) => {
      const { output, sink, text } = setup(batchLength);
      sink.room = 0;
      const lines: string[] = [];
      for (const part of steps) {
        if ('room' in part) sink.room = part.room;
        else {
          lines.push(`${JSON.stringify(part.line)}\n`);
          output.write(lines.at(-1) ?? '');
        }
      }
      sink.room = Number.POSITIVE_INFINITY;
      expect(output.flush()).toBeNull();
      expect(text()).toBe(lines.join(''));
    }),
  );
});

it('keeps 1 MiB of what is refused, drops later lines as a whole, and says why once a minute', () => {
  const { output, sink, codes, text } = setup(4_096);
  sink.room = 0;
  const line = `${'x'.repeat(999)}\n`;
  for (let n = 0; n < 3_000; n += 1) output.write(line);
  expect(codes).toEqual(['ENOSPC']);
  sink.room = Number.POSITIVE_INFINITY;
  output.flush();
  expect(text()).toBe(line.repeat(1_048));
  output.write(line);
  output.flush();
  expect(text()).toHaveLength(1_049_000);
});

it('reports a reader that does not read once lines are dropped, not while it is only slower', () => {
  const { output, sink, codes } = setup();
  Object.assign(sink, { room: 0, code: 'EAGAIN' });
  output.write('x'.repeat(1_000_000));
  expect(codes).toEqual([]);
  output.write('x'.repeat(100_000));
  expect(codes).toEqual(['EAGAIN']);
});

it('writes the rest of a batch soon, without another line', async () => {
  const { output, text } = setup(4_096);
  output.write('one\n');
  expect(text()).toBe('');
  await eventually(() => expect(text()).toBe('one\n'));
});

it.each([
  ['EAGAIN', 100],
  ['ENOSPC', 0],
])('waits at its end for a limited time after %s', async (code, least) => {
  const { output, sink } = setup();
  Object.assign(sink, { room: 0, code });
  output.write('one\n');
  const started = performance.now();
  await output.close(100);
  const ms = performance.now() - started;
  expect(ms).toBeGreaterThanOrEqual(least);
  expect(ms).toBeLessThan(least + 90);
});
