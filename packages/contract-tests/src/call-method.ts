import { type OperationId, operations } from '@doubletick-kit/contract';
import type { DoubleTick } from '@doubletick-kit/core';
import type { CaseInput } from './case.ts';

/** Calls the client's method for an operation; some inputs are invalid on purpose, so the types do not apply. */
export function callMethod(
  client: DoubleTick,
  operation: OperationId,
  { path, query, body, form }: CaseInput,
): Promise<unknown> {
  const { resource, method } = operations[operation].sdk;
  const methods: Record<string, ((input: object) => Promise<unknown>) | undefined> = Reflect.get(
    client,
    resource as string,
  );
  const call = methods[method];
  if (!call) throw new Error(`The client has no ${resource}.${method}.`);
  const parameters = { ...path, ...query };
  // A property of the body with the name of a parameter has another name in the client.
  const fields = Object.entries({ ...body, ...form }).map(([name, value]) =>
    name in parameters ? [`new${name.charAt(0).toUpperCase()}${name.slice(1)}`, value] : [name, value],
  );
  return call.call(methods, { ...parameters, ...Object.fromEntries(fields) });
}
