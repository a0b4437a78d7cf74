import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import table from '../generated/fidelity.json' with { type: 'json' };
import type { MockEnv } from '../http/environment.ts';

const Status = z.object({
  status: z.number().int(),
  source: z.string().openapi({ description: 'Where the description knows the answer from.' }),
  cases: z.array(z.string()).openapi({ description: 'The cases that prove it: what makes it the answer.' }),
});

const Rule = z.object({
  name: z.string(),
  file: z.string(),
  sources: z.array(z.string()).openapi({ description: 'Pages, observations, and `assumed` for what none tells.' }),
  tests: z.array(z.string()).openapi({ description: 'Unit tests; without any, the cases are the proof.' }),
});

const Fidelity = z
  .object({
    operations: z.array(
      z.object({
        operation: z.string(),
        method: z.string(),
        path: z.string(),
        tag: z.string(),
        statuses: z.array(Status),
        rules: z.array(Rule),
      }),
    ),
    undocumented: z.array(z.object({ file: z.string(), reason: z.string() })).openapi({
      description: 'Answers that the description does not have, with the reasons for them.',
    }),
  })
  .openapi('Fidelity');

const fidelity = createRoute({
  method: 'get',
  path: '/fidelity',
  operationId: 'getFidelity',
  summary: 'What each operation answers, where that is known from, and what proves it',
  responses: { 200: { content: { 'application/json': { schema: Fidelity } }, description: 'The generated table.' } },
});

/** How true to DoubleTick the mock is. */
export function addFidelityRoute(app: OpenAPIHono<MockEnv>): void {
  app.openapi(fidelity, (c) => c.json(table, 200));
}
