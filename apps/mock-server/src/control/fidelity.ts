import { type Operation, operations } from '@doubletick-kit/contract';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { MockEnv } from '../http/environment.ts';
import { rules } from '../rules.ts';

const Status = z.object({
  status: z.number().int(),
  source: z.string().openapi({ description: 'Where the description has this response from.' }),
});

const Rule = z.object({
  feature: z.string(),
  name: z.string(),
  sources: z.array(z.string()).openapi({
    description: "Pages of DoubleTick's documentation, `help centre`, and observations such as `observed 7`.",
  }),
  assumed: z.string().optional().openapi({ description: 'What no source says, and what the mock does.' }),
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
  })
  .openapi('Fidelity');

const fidelity = createRoute({
  method: 'get',
  path: '/fidelity',
  operationId: 'getFidelity',
  summary: 'The documented responses and the rules of each operation, with their sources',
  responses: { 200: { content: { 'application/json': { schema: Fidelity } }, description: 'Every operation.' } },
});

/** How the mock's behaviour is known. */
export function addFidelityRoute(app: OpenAPIHono<MockEnv>): void {
  app.openapi(fidelity, (c) => c.json({ operations: Object.values<Operation>(operations).map(describe) }, 200));
}

function describe({ id, method, path, tag, responses }: Operation) {
  return {
    operation: id,
    method,
    path,
    tag,
    statuses: Object.entries(responses).map(([status, { source }]) => ({ status: Number(status), source })),
    rules: Object.entries(rules).flatMap(([feature, list]) =>
      list
        .filter((rule) => rule.operations.some((operation) => operation === id))
        .map(({ name, sources, assumed }) => ({ feature, name, sources: [...sources], assumed })),
    ),
  };
}
