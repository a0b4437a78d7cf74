import type { components, operations as Documented } from './generated/schema.ts';
import type { OperationId } from './operation.ts';

/** The schemas of the document by name. */
export type Schemas = components['schemas'];

/** The JSON body of an operation; undefined if it has none. */
export type RequestBody<Id extends OperationId> = Documented[Id] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : undefined;

/** The query parameters of an operation. */
export type Query<Id extends OperationId> = Documented[Id] extends { parameters: { query?: infer Parameters } }
  ? NonNullable<Parameters>
  : never;

/** The path parameters of an operation. */
export type PathParameters<Id extends OperationId> = Documented[Id] extends { parameters: { path: infer Parameters } }
  ? Parameters
  : undefined;

type Responses<Id extends OperationId> = Documented[Id]['responses'];

/** The JSON body of one documented response. */
export type ResponseBody<Id extends OperationId, Status extends keyof Responses<Id>> = Responses<Id>[Status] extends {
  content: { 'application/json': infer Body };
}
  ? Body
  : undefined;

/** Every documented response of an operation: a status with its body. */
export type OperationResponse<Id extends OperationId> = Id extends unknown
  ? { [Status in keyof Responses<Id>]: { status: Status; body: ResponseBody<Id, Status> } }[keyof Responses<Id>]
  : never;
