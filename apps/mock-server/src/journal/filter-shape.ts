import { operations } from '@doubletick-kit/contract';
import type { JournalFilter } from '../journal.ts';
import { optional, primitive, record, type Shape, text } from '../world/tables/shape.ts';

const time = primitive<number>('must be milliseconds since 1970', (value) => {
  return typeof value === 'number' && !Number.isNaN(value);
});
const fromOne = primitive<number>(
  'must be a whole number from 1',
  (value) => Number.isInteger(value) && Number(value) > 0,
);

/** What plain JavaScript may ask of a journal; HTTP has the same limits. */
export const journalFilterShape: Shape<JournalFilter> = record<JournalFilter>({
  operation: optional(
    primitive('must be the id of an operation, such as getTeam', (value) => {
      return typeof value === 'string' && Object.hasOwn(operations, value);
    }),
  ),
  key: optional(text),
  status: optional(
    primitive('must be a status such as 404, or several as 4xx', (value) => {
      if (typeof value === 'string') return /^[1-5]xx$/.test(value);
      return Number.isInteger(value) && Number(value) >= 100 && Number(value) < 600;
    }),
  ),
  since: optional(time),
  until: optional(time),
  text: optional(text),
  before: optional(fromOne),
  limit: optional(fromOne),
});
