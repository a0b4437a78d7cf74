import type { OperationId } from '@doubletick-kit/contract';
import type { WorldOptionsInput } from '@doubletick-kit/mock-server';

/** What a request is made of, beside its operation. */
export interface CaseInput {
  /** Path parameters. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: object;
  /** The JSON body. */
  readonly body?: object;
  /** A multipart body in place of the JSON one. */
  readonly form?: Readonly<Record<string, string | File>>;
}

/** A call that has to succeed before a case is tried. */
export interface Step {
  readonly operation: OperationId;
  readonly input: CaseInput;
}

/** One request and the documented status that it must reach on every target. */
export interface Case {
  readonly operation: OperationId;
  readonly status: number;
  /** What makes this status the answer. */
  readonly because: string;
  /** The request; a function gets the answers of the steps before it. */
  readonly input?: CaseInput | ((answers: readonly never[]) => CaseInput);
  /** Calls that come first, in this order, with a key that may do everything. */
  readonly before?: readonly Step[];
  /** Whose key is used; by default one that may do everything. */
  readonly key?: 'wrong' | 'without-permissions' | undefined;
  /** Replaces the content type of the body. */
  readonly contentType?: string;
  /** The rules of the world that differ from the default. */
  readonly world?: WorldOptionsInput;
  /** The gateway answers this itself, with this problem code, and the call never reaches the upstream. */
  readonly gatewayProblem?: string;
  /** The client refuses this itself, before anything is sent. */
  readonly clientRefuses?: true;
  /** A part of the answer's body, where the status alone does not tell that the right thing happened. */
  readonly answer?: object;
}
