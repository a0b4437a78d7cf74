import { setImmediate as pause } from 'node:timers/promises';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { inSlices } from '../in-slices.ts';
import { findWrongEntry } from '../journal/entry-shape.ts';
import { checkSnapshot, type ReadSnapshot, restoreRows, type Snapshot } from '../world/snapshot.ts';
import { tableNames } from '../world/tables/tables.ts';
import { problem, refusals } from './errors.ts';
import { expectWaiting } from './expect-waiting.ts';
import { LargeJsonError, readLargeJson } from './read-large-json.ts';
import { Options, Row, Seed, unknownWorld, WorldParameter } from './world-schemas.ts';

const SnapshotSchema = z
  .object({
    version: z.number().int(),
    seed: Seed,
    options: Options,
    random: z.array(z.number()),
    deleted: z.record(z.string(), z.array(z.tuple([z.string(), z.number().int()]))).optional(),
    journal: z.array(Row).optional(),
    tables: z.record(z.string(), z.array(Row)),
  })
  .openapi('Snapshot');

const path = '/worlds/{world}/snapshot';
const content = { 'application/json': { schema: SnapshotSchema } };

const take = createRoute({
  method: 'get',
  path,
  operationId: 'takeSnapshot',
  summary: 'Take a snapshot of a world, to restore it later',
  request: { params: WorldParameter },
  responses: { 200: { content, description: 'The snapshot.' }, ...refusals(404) },
});

const restore = createRoute({
  method: 'put',
  path,
  operationId: 'restoreSnapshot',
  summary: 'Restore a world from a snapshot',
  request: { params: WorldParameter, body: { content, required: true } },
  responses: { 204: { description: 'The world is restored.' }, ...refusals(400, 403, 404) },
});

/** The path of a snapshot, whose body may be larger than those of other requests. */
export const snapshotPath = /^\/__mock\/worlds\/[^/]+\/snapshot$/;

/** The routes are only documented with schemas: a snapshot is read and written in pieces, since it may not fit a string. */
export function addSnapshotRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  for (const route of [take, restore]) app.openAPIRegistry.registerPath(route);

  app.get('/worlds/:world/snapshot', (c) => {
    const hosted = worlds.get(c.req.param('world'));
    if (!hosted) return c.json(unknownWorld(), 404);
    const body = streamOf(describe(hosted.takeSnapshot()));
    return c.body(body, 200, { 'content-type': 'application/json' });
  });

  app.put('/worlds/:world/snapshot', async (c) => {
    const id = c.req.param('world');
    if (!worlds.get(id)) return c.json(unknownWorld(), 404);
    const read = await readBody(c.req.raw.body);
    const wrong = 'problem' in read ? read.problem : findWrongEntry(read.snapshot.journal);
    if ('problem' in read || wrong !== undefined) return c.json(problem(400, wrong ?? ''), 400);
    const world = await inSlices(restoreRows(read.snapshot, worlds.settings.now));
    expectWaiting(c);
    // It may have been deleted while the body arrived.
    const hosted = worlds.get(id);
    if (!hosted) return c.json(unknownWorld(), 404);
    hosted.restore(read.snapshot, world);
    return c.body(null, 204);
  });
}

async function readBody(body: AsyncIterable<Uint8Array> | null): Promise<ReadSnapshot> {
  try {
    return await inSlices(checkSnapshot(body ? await readLargeJson(body) : undefined));
  } catch (error) {
    if (error instanceof LargeJsonError) return { problem: error.message };
    throw error;
  }
}

/** The JSON of a snapshot, piece by piece. */
function* describe({ tables, journal = [], ...head }: Snapshot): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"tables":{`;
  for (const [position, name] of tableNames.entries()) {
    yield `${position === 0 ? '' : ','}${JSON.stringify(name)}:[`;
    for (const [index, row] of tables[name].entries()) yield `${index === 0 ? '' : ','}${JSON.stringify(row)}`;
    yield ']';
  }
  yield '},"journal":[';
  for (const [index, entry] of journal.entries()) yield `${index === 0 ? '' : ','}${JSON.stringify(entry)}`;
  yield ']}';
}

const chunkCharacters = 65_536;

/** Reads the pieces when someone wants them, so that a slow reader does not fill the memory. */
function streamOf(pieces: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      // Else other requests would wait for a reader that is as fast as this.
      await pause();
      let chunk = '';
      let step = pieces.next();
      for (; !step.done; step = pieces.next()) {
        chunk += step.value;
        if (chunk.length >= chunkCharacters) break;
      }
      controller.enqueue(encoder.encode(chunk));
      if (step.done) controller.close();
    },
  });
}
