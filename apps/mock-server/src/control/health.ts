import { operations } from '@doubletick-kit/contract';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDeps, MockEnv } from '../http/environment.ts';

const Health = z
  .object({
    status: z.literal('ok'),
    worlds: z.number().int(),
    evictedWorlds: z.number().int().openapi({ description: 'Worlds deleted to make room for others.' }),
    violations: z.record(z.string(), z.number().int()).openapi({
      description:
        'Responses of the mock that violate the OpenAPI document, counted by operation and problem. It should be empty.',
    }),
  })
  .openapi('Health');

const Route = z
  .object({ operation: z.string(), method: z.string(), path: z.string(), summary: z.string() })
  .openapi('Route');

const health = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  summary: 'Whether the mock works, and how many of its responses violated the document',
  responses: { 200: { content: { 'application/json': { schema: Health } }, description: 'The mock is running.' } },
});

const routes = createRoute({
  method: 'get',
  path: '/routes',
  operationId: 'listRoutes',
  summary: 'Every operation that the mock answers',
  responses: {
    200: {
      content: { 'application/json': { schema: z.object({ routes: z.array(Route) }) } },
      description: 'All operations of the API.',
    },
  },
});

export function addHealthRoutes(app: OpenAPIHono<MockEnv>, { worlds, conformity }: AppDeps): void {
  app.openapi(health, (c) =>
    c.json(
      {
        status: 'ok' as const,
        worlds: worlds.list().length,
        evictedWorlds: worlds.evictedCount,
        violations: { ...conformity.violations },
      },
      200,
    ),
  );
  app.openapi(routes, (c) =>
    c.json(
      {
        routes: Object.values(operations).map(({ id, method, path, summary }) => {
          return { operation: id, method, path, summary };
        }),
      },
      200,
    ),
  );
}
