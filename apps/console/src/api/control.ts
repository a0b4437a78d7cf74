import createClient from 'openapi-fetch';
import type { paths } from '../generated/control-schema.ts';
import { texts } from '../texts.ts';
import { ControlError } from './control-error.ts';
import { mockUrl, rememberedToken } from './session.ts';

/** The mock's control API, typed by its own document. Not recorded in the journal, so the pages read with it. */
export const control = createClient<paths>({
  baseUrl: mockUrl,
  // Looked up with each request: a token may be entered later.
  fetch: (request) => {
    const token = rememberedToken();
    if (token !== undefined) request.headers.set('x-mock-token', token);
    return fetch(request);
  },
});

interface Outcome<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The data of a control request.
 *
 * @throws ControlError for a refusal
 * @throws TypeError when the mock cannot be reached, with a message for people
 * @example
 * const { worlds } = await dataOf(control.GET('/__mock/worlds'));
 */
export async function dataOf<Data>(outcome: Promise<Outcome<Data>>): Promise<Data> {
  const { data, error, response } = await outcome.catch(explainUnreachable);
  if (response.ok) return data as Data; // the data of a success, which may be undefined
  throw new ControlError(response.status, messageOf(error) ?? `The mock answered with status ${response.status}.`);
}

/** A browser says only "Failed to fetch", each in other words. */
function explainUnreachable(cause: unknown): never {
  if (cause instanceof TypeError) throw new TypeError(texts.settings.unreachable, { cause });
  throw cause;
}

function messageOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  const { message } = error;
  if (Array.isArray(message)) return message.join('\n');
  return typeof message === 'string' ? message : undefined;
}
