import type { MockedOperation, WorldOptionsInput } from '@doubletick-kit/mock-server';

/** One request and the documented status that it must reach on every target. */
export interface Case {
  operation: MockedOperation;
  status: number;
  /** What makes this status the answer. */
  because: string;
  /** The JSON body, or the query parameters of a GET. */
  input?: object;
  /** Whose key is used; by default one that may do everything. */
  key?: 'wrong' | 'without-permissions';
  /** Replaces the content type of the body. */
  contentType?: string;
  /** The rules of the world that differ from the default. */
  world?: WorldOptionsInput;
  /** The gateway answers this itself, with this problem code, and the call never reaches the upstream. */
  gatewayProblem?: string;
  /** A part of the answer's body, where the status alone does not tell that the right thing happened. */
  answer?: object;
}
