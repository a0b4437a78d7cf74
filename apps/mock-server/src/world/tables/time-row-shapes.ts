import type { ClockSetting } from './clocks.ts';
import type { Plan } from './plans.ts';
import { type RowShapes, time } from './row-parts.ts';
import { oneOf, primitive, record, text } from './shape.ts';

/** From standing still to a year in a little over half a minute. */
const scale = primitive<number>('must be a number from 0 to 1000000', (value) => {
  return typeof value === 'number' && value >= 0 && value <= 1_000_000;
});

export const timeRowShapes: RowShapes<'clocks' | 'plans'> = {
  clocks: record<ClockSetting>({ id: oneOf('clock'), baseTime: time, worldTime: time, scale }),
  plans: record<Plan>({
    id: text,
    kind: oneOf('MESSAGE', 'TEMPLATE', 'CALL', 'EXPORT', 'DELETION', 'WHATSAPP_GROUP', 'FILE', 'DELIVERY'),
    target: text,
    dueAt: time,
  }),
};
