import {
  type CountedFaultRule,
  type DelayRange,
  type FaultEffect,
  type FaultMatch,
  type FaultRule,
  faultNames,
} from './faults.ts';
import type { RowShapes } from './row-parts.ts';
import { anyOf, jsonObject, oneOf, optional, primitive, record, type Shape, text, wholeNumber } from './shape.ts';

/** Two minutes: longer than clients wait. */
export const longestDelayMs = 120_000;

const count = wholeFrom(1, Number.MAX_SAFE_INTEGER, 'must be a whole number from 1');
const delayMs = wholeFrom(0, longestDelayMs, `must be milliseconds from 0 to ${longestDelayMs}`);

function wholeFrom(min: number, max: number, says: string): Shape<number> {
  return primitive(says, (value) => Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max);
}

const headers = primitive<Readonly<Record<string, string>>>('must be an object of strings', (value) => {
  return !jsonObject.findFlaw(value) && Object.values(Object(value)).every((one) => typeof one === 'string');
});

export const faultEffect = record<FaultEffect>({
  code: optional(wholeFrom(200, 599, 'must be a status from 200 to 599')),
  example: optional(text),
  body: optional(primitive<unknown>('must be JSON', (value) => typeof value !== 'function')),
  headers: optional(headers),
  delayMs: optional(anyOf<[number, DelayRange]>(delayMs, record({ minMs: delayMs, maxMs: delayMs }))),
  dribbleMs: optional(delayMs),
  fault: optional(oneOf(...faultNames)),
  outcome: optional(text),
  state: optional(oneOf('before', 'after')),
  delivery: optional(oneOf('drop', 'duplicate', 'corrupt')),
});

const match = record<FaultMatch>({
  operation: optional(text),
  path: optional(text),
  method: optional(text),
  event: optional(text),
});

const fields = {
  match,
  where: optional(jsonObject),
  nth: optional(count),
  times: optional(count),
  effect: faultEffect,
} as const;

/** A rule as it is written. */
export const faultRuleShape: Shape<FaultRule> = record<FaultRule>({ id: optional(text), ...fields });

export const faultRowShapes: RowShapes<'faults'> = {
  faults: record<CountedFaultRule>({ id: text, ...fields, hits: wholeNumber, fired: wholeNumber }),
};
