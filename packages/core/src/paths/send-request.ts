import { ApiError } from '../errors/api-error.ts';
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
  // The content type belongs to the body, which the kernel writes again.
  const named = [...headers].filter(([name]) => name !== 'content-type');
  const settings = withRequestOptions(task.settings, { baseUrl: origin, headers: Object.fromEntries(named), signal });
  let last: Response | undefined;
  const onAnswer = (response: Response, text: string) => {
    // The body has been read, within the time limit.
    last = new Response(text === '' ? null : text, response);
  };
  try {
    const { response } = await runRequest({ ...task, settings, takeParts: () => readParts(request), onAnswer });
    return last ?? response;
  } catch (error) {
    if (!(error instanceof ApiError) || !last || last.ok || last.status !== error.status) throw error;
    errors.set(last, error);
    return last;
  }
}

async function readParts({ prepared, getBody, messageIds }: PreparedByPath): Promise<RequestParts> {
  const { pathname, search } = new URL(prepared.url);
  return { path: pathname, query: search.slice(1), body: await readBody(prepared, getBody), messageIds };
}

async function readBody(prepared: Request, getBody: unknown): Promise<RequestParts['body']> {
  if (typeof getBody === 'string') return getBody;
  if (prepared.body === null) return undefined;
  const isForm = prepared.headers.get('content-type')?.startsWith('multipart/form-data');
  return isForm ? prepared.formData() : prepared.text();
}
