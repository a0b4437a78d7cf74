import { isTime } from '../time.ts';
import type { CustomField } from './customers.ts';
import { nullable, primitive, record, type Shape, text } from './shape.ts';
import type { TableName, TableRows } from './tables.ts';

/** The shapes of the rows of some tables. A field that a row gains or loses is a compile error until its shape follows. */
export type RowShapes<Name extends TableName> = { readonly [Each in Name]: Shape<TableRows[Each][number]> };

/** Milliseconds since 1970; a clock of a test may have fractions. */
export const time = primitive<number>('must be milliseconds since 1970, in the years 1 to 9999', isTime);
/** A time, or null for what never happens. */
export const never = nullable(time);

export const customField = record<CustomField>({ id: text, name: text, type: text, value: text });
