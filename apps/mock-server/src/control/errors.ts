import { z } from '@hono/zod-openapi';

/** Every refusal of the control API, in the shape that the API itself has. */
export const Problem = z
  .object({
    statusCode: z.number().int(),
    message: z.array(z.string()).openapi({ description: 'What was wrong, one text per problem.' }),
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
  422: 'Unprocessable Entity',
} as const;

/** The statuses by which the control API refuses. */
export type ProblemStatus = keyof typeof names;

/** The body of a refusal. */
export function problem(status: ProblemStatus, ...message: string[]): z.infer<typeof Problem> {
  return { statusCode: status, message, error: names[status] };
}

/** Documents refusals of a route. */
export function refusals<Status extends ProblemStatus>(...statuses: readonly Status[]) {
  const content = { 'application/json': { schema: Problem } };
  const documented = statuses.map((status) => [status, { content, description: String(names[status]) }]);
  // One for each of these statuses.
  return Object.fromEntries(documented) as Record<Status, { content: typeof content; description: string }>;
}
