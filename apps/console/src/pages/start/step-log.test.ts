import { expect, test } from 'vitest';
import { afterReset, readLog } from './step-log.ts';

test.each([
  { name: 'steps from before a reset are forgotten', log: { reset: 3, steps: ['copied-key'] }, reset: 9, steps: [] },
  {
    name: 'steps after the latest reset stay',
    log: { reset: 9, steps: ['copied-key'] },
    reset: 9,
    steps: ['copied-key'],
  },
  {
    name: 'steps stay when nothing was known of resets',
    log: { reset: undefined, steps: ['copied-key'] },
    reset: 9,
    steps: ['copied-key'],
  },
  { name: 'a mock that was started again forgets', log: { reset: 9, steps: ['copied-key'] }, reset: 0, steps: [] },
])('$name', ({ log, reset, steps }) => {
  expect(afterReset(log, reset)).toEqual({ reset, steps });
});

test.each([null, '', 'null', '[]', '{"steps":1}', '{"steps":[1]}', '{"reset":"9","steps":[]}'])(
  'reads %j as an empty log',
  (stored) => {
    expect(readLog(stored)).toEqual({ reset: undefined, steps: [] });
  },
);

test('reads what was stored', () => {
  expect(readLog('{"reset":4,"steps":["copied-key"]}')).toEqual({ reset: 4, steps: ['copied-key'] });
});
