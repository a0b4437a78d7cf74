import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import { cases } from '../cases.ts';
import { type Rule, rulesOf, undocumentedAnswers } from './reached-rules.ts';

/** One documented answer of an operation. */
export interface FidelityStatus {
  readonly status: number;
  /** Where the document knows it from. */
  readonly source: string;
  /** What makes it the answer, by the cases of the contract suite that prove it. */
  readonly cases: readonly string[];
}

/** How true to DoubleTick one operation of the mock is, and how that is known. */
export interface FidelityRow {
  readonly operation: OperationId;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly statuses: readonly FidelityStatus[];
  readonly rules: readonly Rule[];
}

/** What the mock answers, and how that is known. */
export interface Fidelity {
  readonly operations: readonly FidelityRow[];
  /** Answers that the document does not have, with the reasons that handlers give. */
  readonly undocumented: readonly { readonly file: string; readonly reason: string }[];
}

/** Puts together the description, the cases of the contract suite and the comments of the mock's rules. */
export function readFidelity(): Fidelity {
  return { operations: Object.values<Operation>(operations).map(rowOf), undocumented: undocumentedAnswers() };
}

function rowOf({ id, method, path, tag, responses }: Operation): FidelityRow {
  const operation = id as OperationId; // the catalogue is keyed by them
  const statuses = Object.entries(responses).map(([code, { source }]): FidelityStatus => {
    const proof = cases.filter((test) => test.operation === id && test.status === Number(code));
    return { status: Number(code), source, cases: proof.map(({ because }) => because) };
  });
  return { operation, method, path, tag, statuses, rules: rulesOf(operation) };
}
