import { z } from '@hono/zod-openapi';

/** An error of the control API, in the shape of the API's own errors. */
export const Problem = z
  .object({
    statusCode: z.number().int(),
    message: z.array(z.string()).openapi({ description: 'What is wrong, one string per problem.' }),
    error: z.string(),
  })
  .openapi('Problem');

const names = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Entity',
  502: 'Bad Gateway',
} as const;

export type ProblemStatus = keyof typeof names;

export function problem(status: ProblemStatus, ...message: string[]): z.infer<typeof Problem> {
  return { statusCode: status, message, error: names[status] };
}

/** The error responses of a route, for its documentation. */
export function refusals<Status extends ProblemStatus>(...statuses: readonly Status[]) {
  const content = { 'application/json': { schema: Problem } };
  const documented = statuses.map((status) => [status, { content, description: String(names[status]) }]);
  // One entry for each status.
  return Object.fromEntries(documented) as Record<Status, { content: typeof content; description: string }>;
}
