import type { Claim, Settlement } from '../idempotency/claim.ts';

/** What is done about an idempotency key: a claim and a settlement with the event of the line below. */
export type KeyOperation = { key: string; request: string; at: number } & (
  | ({ do: 'claim' } & Omit<Claim, 'key'>)
  | { do: 'settle'; settlement: Settlement }
  | { do: 'resolve' }
);

/** No body begins with it: a body is a JSON object. */
const mark = '!';

/** One line of a batch. */
export function writeKeyLine(operation: KeyOperation): string {
  if (operation.do !== 'settle' || operation.settlement.state !== 'done') return mark + JSON.stringify(operation);
  const { answer, ...settlement } = operation.settlement;
  const encoded = answer && Buffer.from(answer).toString('base64');
  return mark + JSON.stringify({ ...operation, settlement: { ...settlement, answer: encoded } });
}

/** Undefined for the body of an event. */
export function readKeyLine(line: string): KeyOperation | undefined {
  if (!line.startsWith(mark)) return undefined;
  // Only `writeKeyLine` writes such lines.
  const operation = JSON.parse(line.slice(1)) as KeyOperation;
  if (operation.do !== 'settle' || operation.settlement.state !== 'done') return operation;
  const { answer } = operation.settlement;
  const decoded = typeof answer === 'string' ? Buffer.from(answer, 'base64') : null;
  return { ...operation, settlement: { ...operation.settlement, answer: decoded } };
}
