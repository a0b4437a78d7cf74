import {
  type Operation,
  type OperationId,
  operations,
  type RequestParts,
  type Source,
  type Violation,
  validateRequest,
  validateResponse,
  validateWebhook,
  type WebhookEvent,
} from '@doubletick-kit/contract';
import { expect } from 'vitest';
import { payloadExampleOf, textOf } from './document.ts';

/** What the description does if DoubleTick's sources on operations disagree or are silent. */
export interface OperationDifference {
  title: string;
  of: OperationId | readonly OperationId[];
  takes?: readonly RequestParts[];
  /** Invalid requests, each with a violation that it must cause, as `keyword pointer`. */
  refuses?: readonly (readonly [violation: string, request: RequestParts])[];
  answers?: readonly (readonly [status: number, body: unknown])[];
  /** Invalid responses, each with a violation that it must cause. */
  neverAnswers?: readonly (readonly [violation: string, status: number, body: unknown])[];
  /** The source of each status; null for a status that is not described. */
  sources?: Readonly<Record<number, Source | null>>;
  /** A part of the operation's entry in the catalogue. */
  has?: Partial<Operation>;
  /** Strings that the descriptions of the operation, its parameters and its schemas must contain. */
  says?: readonly string[];
}

/** What the description does if DoubleTick's sources on webhook events disagree or are silent. */
export interface EventDifference {
  title: string;
  of: WebhookEvent | readonly WebhookEvent[];
  /** Changes of the event's example that keep it valid; undefined removes a property. */
  takes?: readonly object[];
  /** Changes that make it invalid, each with a violation that it must cause. */
  refuses?: readonly (readonly [violation: string, change: object])[];
  says?: readonly string[];
}

/** Rows of a test table with their complete titles; Vitest truncates a title that it takes from a property. */
export function titled<Difference extends { title: string }>(
  differences: readonly Difference[],
): [string, Difference][] {
  return differences.map((difference) => [difference.title, difference]);
}

/** Checks a difference of operations against the description. */
export async function checkOperations(_title: string, { of, ...difference }: OperationDifference): Promise<void> {
  for (const id of [of].flat()) {
    const operation: Operation = operations[id];
    for (const request of difference.takes ?? []) expect(await validateRequest(id, request)).toEqual([]);
    for (const [violation, request] of difference.refuses ?? [])
      expect(texts(await validateRequest(id, request))).toContain(violation);
    for (const [status, body] of difference.answers ?? []) expect(await answer(id, status, body)).toEqual([]);
    for (const [violation, status, body] of difference.neverAnswers ?? [])
      expect(await answer(id, status, body)).toContain(violation);
    for (const [status, source] of Object.entries(difference.sources ?? {}))
      expect(operation.responses[status]?.source ?? null, `${id} ${status}`).toBe(source);
    expect(operation).toMatchObject(difference.has ?? {});
    expectText(id, difference.says);
  }
}

/** Checks a difference of webhook events against the description. */
export async function checkEvents(_title: string, { of, takes, refuses, says }: EventDifference): Promise<void> {
  for (const event of [of].flat()) {
    const example = payloadExampleOf(event);
    for (const change of [{}, ...(takes ?? [])])
      expect(await validateWebhook(event, { ...example, ...change }), event).toEqual([]);
    for (const [violation, change] of refuses ?? [])
      expect(texts(await validateWebhook(event, { ...example, ...change })), event).toContain(violation);
    expectText(event, says);
  }
}

async function answer(id: OperationId, status: number, body: unknown): Promise<string[]> {
  return texts(await validateResponse(id, { status, contentType: 'application/json', body }));
}

function texts(violations: readonly Violation[]): string[] {
  return violations.map(({ keyword, pointer }) => `${keyword} ${pointer}`);
}

function expectText(subject: OperationId | WebhookEvent, says: readonly string[] = []): void {
  const text = textOf(subject);
  expect(
    says.filter((words) => !text.includes(words)),
    subject,
  ).toEqual([]);
}
