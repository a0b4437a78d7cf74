import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { readSnapshot, takeSnapshot } from '../world/snapshot.ts';
import { problem, refusals } from './errors.ts';
import { Options, Seed, TableParameter, unknownWorld, WorldParameter } from './world-schemas.ts';

const Row = z.record(z.string(), z.unknown()).openapi('Row');

const Page = z
  .object({
    rows: z.array(Row),
    next: z.number().int().nullable().openapi({ description: 'The `offset` of the next page; null on the last page.' }),
  })
  .openapi('Rows');

const Snapshot = z
  .object({
    version: z.number().int(),
    seed: Seed,
    options: Options,
    random: z.array(z.number()),
    tables: z.record(z.string(), z.array(Row)),
  })
  .openapi('Snapshot');

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

const snapshot = createRoute({
  method: 'get',
  path: '/worlds/{world}/snapshot',
  operationId: 'takeSnapshot',
  summary: 'Take a snapshot of a world, to restore it later',
  request: { params: WorldParameter },
  responses: {
    200: { content: { 'application/json': { schema: Snapshot } }, description: 'The snapshot.' },
    ...refusals(404),
  },
});

const restore = createRoute({
  method: 'put',
  path: '/worlds/{world}/snapshot',
  operationId: 'restoreSnapshot',
  summary: 'Restore a world from a snapshot',
  request: { params: WorldParameter, body: { content: { 'application/json': { schema: Snapshot } }, required: true } },
  responses: { 204: { description: 'The world is restored.' }, ...refusals(400, 403, 404) },
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

  app.openapi(snapshot, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    // A snapshot is plain data of this schema.
    return hosted
      ? c.json(takeSnapshot(hosted.runDue()) as unknown as z.infer<typeof Snapshot>, 200)
      : c.json(unknownWorld(), 404);
  });

  app.openapi(restore, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const read = readSnapshot(c.req.valid('json'));
    if ('problem' in read) return c.json(problem(400, read.problem), 400);
    worlds.restore(hosted, read.snapshot);
    return c.body(null, 204);
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
