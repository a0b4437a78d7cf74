import type { InjectedFault } from '../faults/injected-fault.ts';
import type { JournalEntry } from '../journal.ts';
import { faultEffect } from '../world/tables/fault-row-shapes.ts';
import { time } from '../world/tables/row-parts.ts';
import {
  flag,
  jsonObject,
  list,
  optional,
  primitive,
  record,
  type Shape,
  text,
  wholeNumber,
} from '../world/tables/shape.ts';
import type { JournalMessage } from './exchange.ts';

const headers = primitive<JournalMessage['headers']>('must be an object of strings', (value) => {
  return (
    jsonObject.findFlaw(value) === undefined && Object.values(Object(value)).every((one) => typeof one === 'string')
  );
});
const message = record<JournalMessage>({ headers, body: optional(text), isBodyCut: optional(flag) });
const fault: Shape<InjectedFault> = record<InjectedFault>({ rule: text, effect: faultEffect, isApplied: flag });

/** The journal in a snapshot of unknown origin. */
const journalShape: Shape<readonly JournalEntry[]> = list(
  record<JournalEntry>({
    number: wholeNumber,
    at: time,
    method: text,
    path: text,
    status: wholeNumber,
    operation: optional(text),
    closest: optional(text),
    key: optional(text),
    reason: optional(text),
    hint: optional(text),
    fault: optional(fault),
    request: optional(message),
    response: optional(message),
  }),
);

/** Says what is wrong with the journal in a snapshot; undefined if nothing is. */
export function findWrongEntry(journal: unknown = []): string | undefined {
  const flaw = journalShape.findFlaw(journal);
  return flaw && `journal${flaw.at} ${flaw.says}.`;
}
