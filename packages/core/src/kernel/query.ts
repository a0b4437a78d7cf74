import { refuseName } from '../errors/error-classes.ts';
import type { OperationSpec } from './operation-spec.ts';

/** What a query parameter can be. */
export type QueryValue = string | number | boolean | bigint | Date;

/** One query parameter. If its value is undefined, it is left out. */
export interface QueryParameter {
  readonly name: string;
  readonly value: unknown;
  readonly style: NonNullable<OperationSpec['query']>[string];
}

/** A query string without its question mark. @throws ApiError `bad-request` */
export function writeQuery(operation: OperationSpec, parameters: readonly QueryParameter[]): string {
  const query = new URLSearchParams();
  for (const { name, value, style } of parameters) {
    if (value === undefined) continue;
    const texts = [value].flat().map((item) => asText(operation, name, item));
    if (style === 'single' && texts.length !== 1) throw refuseName(operation, name, 'must be a single value');
    for (const text of style === 'comma' ? [texts.join(',')] : texts) query.append(name, text);
  }
  return query.toString();
}

/** A path or query parameter as a string. @throws ApiError `bad-request` */
export function asText(operation: OperationSpec, name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint' || Number.isFinite(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw refuseName(operation, name, 'must be a string, number, boolean or Date');
}
