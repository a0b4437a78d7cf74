import type { OperationId } from '@doubletick-kit/contract';
import type { WorldOptionsInput } from '@doubletick-kit/mock-server';

/** The parts of a request. */
export interface CaseInput {
  /** Path parameters. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: object;
  /** The JSON body. */
  readonly body?: object;
  /** A multipart body instead of a JSON body. */
  readonly form?: Readonly<Record<string, string | File>>;
}

/** A request that must succeed before a case is tried. */
export interface Step {
  readonly operation: OperationId;
  readonly input: CaseInput;
}

/** A request and the documented status that every target must return for it. */
export interface Case {
  readonly operation: OperationId;
  readonly status: number;
  /** Why the response has this status. */
  readonly because: string;
  /** The request, or a function that gets the response bodies of the steps before it; lists by index. */
  readonly input?: CaseInput | ((answers: readonly Readonly<Record<string, unknown>>[]) => CaseInput);
  /** Requests that are sent first, in this order, with an API key that has every permission. */
  readonly before?: readonly Step[];
  /** The API key; by default one that has every permission. */
  readonly key?: 'wrong' | 'without-permissions' | undefined;
  /** Replaces the content type of the body. */
  readonly contentType?: string;
  /** The rules of the world that differ from the default. */
  readonly world?: WorldOptionsInput;
  /** The code of the problem that the gateway returns itself. */
  readonly gatewayProblem?: string;
  /** The status of that problem, if it differs: a 401 of DoubleTick is not about the caller's key. */
  readonly gatewayStatus?: number;
  /**
   * Replaces `answer` behind a gateway: it forwards phone numbers as digits, so a response that repeats them as they were
   * sent has digits too.
   */
  readonly gatewayAnswer?: object;
  /** The client rejects the input itself, before anything is sent. */
  readonly clientRefuses?: true;
  /** A part of the response body, if the status alone does not show that the right thing happened. */
  readonly answer?: object;
}
