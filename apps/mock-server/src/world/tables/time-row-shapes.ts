import { isTime } from '../time.ts';
import type { ClockSetting } from './clocks.ts';
import type { Plan } from './plans.ts';
import { type RowShapes, time } from './row-parts.ts';
import { list, oneOf, optional, primitive, record, text } from './shape.ts';
import type { Wait } from './waits.ts';

/** From standing still to a year in a little over half a minute. */
const scale = primitive<number>('must be a number from 0 to 1000000', (value) => {
  return typeof value === 'number' && value >= 0 && value <= 1_000_000;
});

const kind = oneOf(
  'MESSAGE',
  'TEMPLATE',
  'CALL',
  'EXPORT',
  'DELETION',
  'WHATSAPP_GROUP',
  'FILE',
  'DELIVERY',
  'BOT_MESSAGE',
  'BOT_RUN',
);

const times = primitive<Readonly<Record<string, number>>>('must be an object of times', (value) => {
  return typeof value === 'object' && value !== null && Object.values(value).every(isTime);
});

export const timeRowShapes: RowShapes<'clocks' | 'plans' | 'waits'> = {
  clocks: record<ClockSetting>({ id: oneOf('clock'), baseTime: time, worldTime: time, scale }),
  plans: record<Plan>({
    id: text,
    kind,
    target: text,
    dueAt: time,
    steps: optional(list(text)),
  }),
  waits: record<Wait>({ id: text, kind, target: text, times }),
};
