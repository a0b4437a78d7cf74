import { ApiError } from '../errors/api-error.ts';
import { refuseInput } from '../errors/error-classes.ts';
import type { OperationSpec } from '../kernel/operation-spec.ts';
import type { RequestParts } from '../kernel/request-parts.ts';
import { type RequestTask, runRequest } from '../kernel/run-request.ts';
import { withRequestOptions } from '../kernel/settings.ts';

/** A request that openapi-fetch and its middleware have prepared. */
export interface PreparedByPath {
  readonly prepared: Request;
  /** The body of a GET, which a Request cannot carry. */
  readonly getBody: unknown;
  readonly messageIds: readonly string[];
}

const errors = new WeakMap<Response, ApiError>();

/**
 * The details of a response that is not 2xx: `code`, `delivered`, `retryAfterMs`, `messageIds`, `attempts`. Undefined
 * for a success, and for a response that a middleware has replaced.
 *
 * @example
 * const { error, response } = await client.POST('/whatsapp/message/text', { body });
 * if (error && apiErrorOf(response)?.delivered === 'unknown') await checkStatus();
 */
export function apiErrorOf(response: Response): ApiError | undefined {
  return errors.get(response);
}

/**
 * Sends a request as the client's methods do, with retries. Resolves with the last response, whatever its status is.
 *
 * @throws ApiError if there is no response, or if that of a success is not JSON.
 */
export async function sendRequest(
  task: Omit<RequestTask, 'takeParts' | 'onAnswer'>,
  request: PreparedByPath,
): Promise<Response> {
  const { headers, signal, url } = request.prepared;
  const { origin } = new URL(url);
  const settings = withRequestOptions(task.settings, { baseUrl: origin, headers, signal });
  let last: Response | undefined;
  const onAnswer = (response: Response, text: string) => {
    // The body has been read, within the time limit.
    last = new Response(text === '' ? null : text, response);
  };
  try {
    const { response } = await runRequest({
      ...task,
      settings,
      takeParts: () => readParts(task.operation, request),
      onAnswer,
    });
    return last ?? response;
  } catch (error) {
    if (!(error instanceof ApiError) || !last || last.ok || last.status !== error.status) throw error;
    errors.set(last, error);
    return last;
  }
}

async function readParts(
  operation: OperationSpec,
  { prepared, getBody, messageIds }: PreparedByPath,
): Promise<RequestParts> {
  const { pathname, search } = new URL(prepared.url);
  const parts = { path: pathname, query: search.slice(1), messageIds };
  if (prepared.method !== operation.method) throw refuseInput(operation, 'a middleware must not change the method');
  if (typeof getBody === 'string') return { ...parts, body: getBody };
  if (prepared.body === null) return { ...parts, body: undefined };
  const bytes = await prepared.arrayBuffer().catch((cause: unknown) => {
    throw refuseInput(operation, 'the body cannot be read: a middleware that reads it must clone the request', cause);
  });
  return {
    ...parts,
    body: new Uint8Array(bytes),
    bodyHeaders: Object.fromEntries([...prepared.headers].filter(isOfBody)),
  };
}

/** Whether a header describes the body. Its length is written again. */
function isOfBody([name]: [string, string]): boolean {
  return name.startsWith('content-') && name !== 'content-length';
}
