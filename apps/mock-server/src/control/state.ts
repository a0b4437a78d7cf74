import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { refusals } from './errors.ts';
import { Row, TableParameter, unknownWorld, WorldParameter } from './world-schemas.ts';

const Page = z
  .object({
    rows: z.array(Row),
    next: z.number().int().nullable().openapi({ description: 'The `offset` of the next page; null on the last page.' }),
  })
  .openapi('Rows');

const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  offset: z.coerce.number().int().min(0).default(0),
});

const tableRoute = createRoute({
  method: 'get',
  path: '/worlds/{world}/state/{table}',
  operationId: 'readTable',
  summary: 'The rows of one table, oldest first',
  request: { params: WorldParameter.extend({ table: TableParameter }), query: PageQuery },
  responses: {
    200: { content: { 'application/json': { schema: Page } }, description: 'One page.' },
    ...refusals(400, 404),
  },
});

export function addStateRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(tableRoute, (c) => {
    const params = c.req.valid('param');
    const hosted = worlds.get(params.world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const { limit, offset } = c.req.valid('query');
    const table = hosted.runDue()[params.table];
    const rows = pageOf(table.values(), offset, limit).map((row) => ({ ...row }));
    const isLast = offset + rows.length >= table.size;
    return c.json({ rows, next: isLast ? null : offset + rows.length }, 200);
  });
}

function pageOf(rows: Iterable<object>, offset: number, limit: number): object[] {
  const page: object[] = [];
  let position = 0;
  for (const row of rows) {
    if (position >= offset + limit) break;
    if (position >= offset) page.push(row);
    position += 1;
  }
  return page;
}
