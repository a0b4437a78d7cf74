import { matchOperation } from '@doubletick-kit/contract';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AnswerInProcess } from '../http/answer-in-process.ts';
import type { MockEnv } from '../http/environment.ts';
import { describedRequest, remoteAddressOf, splitTarget } from '../http/request/incoming-request.ts';
import { FetchFailure } from '../http/respond-in-process.ts';
import { problem, refusals } from './errors.ts';

const SentRequest = z
  .strictObject({
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
    path: z
      .string()
      .regex(/^\/[^\s#]*$/, 'must be a path of the API, starting with a slash')
      .openapi({ description: 'With its query.', example: '/customer/check-reverted-on-time' }),
    headers: z
      .record(z.string(), z.string())
      .optional()
      .openapi({
        description: 'Sent as given, the API key in `Authorization` among them.',
        example: { authorization: 'key_demo000001', 'content-type': 'application/json' },
      }),
    body: z.string().optional().openapi({ description: 'As it is sent. `content-type` says what it is.' }),
    bodyBase64: z.base64().optional().openapi({ description: 'In place of `body`, for bytes that are not text.' }),
  })
  .refine(({ body, bodyBase64 }) => body === undefined || bodyBase64 === undefined, 'has body and bodyBase64; send one')
  .openapi('SentRequest');

const ReceivedAnswer = z
  .object({
    status: z.number().int(),
    headers: z.record(z.string(), z.string()),
    body: z.string().openapi({ description: 'As it was received; empty if there was no body.' }),
  })
  .openapi('ReceivedAnswer');

const sendRoute = createRoute({
  method: 'post',
  path: '/send',
  operationId: 'sendRequest',
  summary: 'Send a request to the API',
  description:
    'For pages, because a browser cannot send a GET with a body. The request goes to the API of this mock as any other does: it needs a key, is validated, and is in the journal. The answer is in the result, whatever its status.',
  request: { body: { content: { 'application/json': { schema: SentRequest } }, required: true } },
  responses: {
    200: { content: { 'application/json': { schema: ReceivedAnswer } }, description: 'What the API answered.' },
    ...refusals(400, 403, 422, 502),
  },
});

/** Sends requests to the API for those that cannot. */
export function addSendRoute(app: OpenAPIHono<MockEnv>, answerInProcess: AnswerInProcess): void {
  app.openapi(sendRoute, async (c) => {
    const sent = c.req.valid('json');
    const { path } = splitTarget(sent.path);
    if (matchOperation(sent.method, path).kind === 'unknown-path') {
      return c.json(problem(422, `No operation of the API has the path ${path}. GET /__mock/routes lists them.`), 422);
    }
    const headers = readHeaders(sent.headers);
    if (!headers) return c.json(problem(400, 'headers has a name or a value that HTTP does not allow.'), 400);
    const origin = new URL(c.req.url).origin + (c.env.mountPath ?? '');
    const { signal } = c.req.raw;
    try {
      const answer = await answerInProcess(
        (afterAnswer) => ({
          ...describedRequest(
            { method: sent.method, target: sent.path, headers, origin, body: bytesOf(sent) },
            afterAnswer,
          ),
          remoteAddress: () => remoteAddressOf(c),
        }),
        signal,
      );
      const body = await answer.text();
      return c.json({ status: answer.status, headers: Object.fromEntries(answer.headers), body }, 200);
    } catch (error) {
      // Nobody reads the answer to a page that has gone.
      if (!(error instanceof FetchFailure || signal.aborted)) throw error;
      return c.json(problem(502, `An injected fault broke the connection: ${explain(error)}`), 502);
    }
  });
}

function bytesOf({ body = '', bodyBase64 }: z.infer<typeof SentRequest>): Buffer {
  return bodyBase64 === undefined ? Buffer.from(body) : Buffer.from(bodyBase64, 'base64');
}

function explain(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : undefined;
  return cause || String(error);
}

function readHeaders(sent: Record<string, string> = {}): Headers | undefined {
  try {
    return new Headers(sent);
  } catch {
    return undefined;
  }
}
