import type { OperationId, OperationResponse, PathParameters, Query, RequestBody } from '@doubletick-kit/contract';
import type { World } from '../../world/world.ts';
import type { Form } from '../request/form.ts';

/** A call of one operation, its input valid by the document. */
export interface OperationRequest<Id extends OperationId> {
  readonly world: World;
  readonly params: PathParameters<Id>;
  readonly query: Query<Id>;
  /** The JSON body; undefined where there is none, or a form in its place. */
  readonly body: RequestBody<Id>;
  /** The parts of a form by name; undefined where there is none. */
  readonly form: Form | undefined;
  /** Where the mock is reached, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
}

/** An answer that the document does not have, with the reason for it. */
export interface Undocumented {
  readonly isUndocumented: true;
  readonly reason: string;
  readonly status: number;
  readonly body: unknown;
}

/** Answers an operation as the document has it, and in no other way without {@link undocumented}. */
export type Handler<Id extends OperationId> = (call: OperationRequest<Id>) => OperationResponse<Id> | Undocumented;

/** The handlers of some operations. */
export type HandlersOf<Ids extends OperationId> = { readonly [Id in Ids]: Handler<Id> };

/** Lets a handler answer what the document does not have; the fidelity table lists it with the reason. */
export function undocumented(reason: string, answer: { status: number; body: unknown }): Undocumented {
  return { isUndocumented: true, reason, ...answer };
}
