import type { OperationId, OperationResponse, PathParameters, Query, RequestBody } from '@doubletick-kit/contract';
import { isRefusal, type Refusal, type RefusalStatus } from '../../world/refusal.ts';
import type { World } from '../../world/world.ts';
import type { Form } from '../request/read-form.ts';

/** A request for one operation, its input valid by the document. */
export interface OperationRequest<Id extends OperationId> {
  readonly world: World;
  readonly params: PathParameters<Id>;
  readonly query: Query<Id>;
  /** The JSON body; undefined without one, and for a form. */
  readonly body: RequestBody<Id>;
  /** The parts of a form by name; undefined without a form. */
  readonly form: Form | undefined;
  /** Where the client reaches the mock, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
}

/** A refusal by a status that the document has for the operation. */
type DocumentedRefusal<Id extends OperationId> = Refusal<Extract<OperationResponse<Id>['status'], RefusalStatus>>;

/** Answers an operation with a response or a refusal that the document has. */
export type Handler<Id extends OperationId> = (
  request: OperationRequest<Id>,
) => OperationResponse<Id> | DocumentedRefusal<Id>;

/** The handlers of some operations. */
export type HandlersOf<Ids extends OperationId> = { readonly [Id in Ids]: Handler<Id> };

/** Answers with the result of a rule; a refusal is passed on as it is. */
export function unlessRefused<Result extends object, Status extends RefusalStatus, Answer>(
  outcome: Result | Refusal<Status>,
  answer: (result: Result) => Answer,
): Answer | Refusal<Status> {
  return isRefusal(outcome) ? outcome : answer(outcome);
}
