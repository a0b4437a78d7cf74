import type { OperationId, OperationResponse, paths } from '@doubletick-kit/contract';
import createClient, { type Client } from 'openapi-fetch';
import { ApiError } from './api-error.ts';

interface TransportOptions {
  apiKey: string;
  baseUrl: string;
  timeoutMs: number;
  fetch: (request: Request) => Promise<Response>;
}

/** What openapi-fetch resolves to, whatever the operation. */
interface Exchange {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type Success<Id extends OperationId> = Extract<OperationResponse<Id>, { status: 200 | 201 }>['body'];

/** Sends one call and returns the body of its success. */
export type Transport = <Id extends OperationId>(
  operation: Id,
  call: (client: Client<paths>) => Promise<Exchange>,
) => Promise<Success<Id>>;

/** A transport whose every failure is an {@link ApiError}. The only place that knows openapi-fetch. */
export function createTransport({ apiKey, baseUrl, timeoutMs, fetch }: TransportOptions): Transport {
  const client = createClient<paths>({
    baseUrl,
    headers: { authorization: apiKey, accept: 'application/json' },
    fetch: (request) => fetch(new Request(request, { signal: AbortSignal.timeout(timeoutMs) })),
  });
  return async <Id extends OperationId>(operation: Id, call: (client: Client<paths>) => Promise<Exchange>) => {
    const { data, error, response } = await call(client).catch((cause: unknown) => {
      throw ApiError.fromFailure(operation, cause);
    });
    // openapi-fetch leaves `error` undefined for an empty error body, so only the status tells.
    if (!response.ok) throw ApiError.fromResponse(operation, response, error);
    if (data === undefined) throw ApiError.fromFailure(operation, new SyntaxError('The body is empty.'));
    // The document's type; openapi-fetch's own turns open enums into objects.
    return data as Success<Id>;
  };
}
