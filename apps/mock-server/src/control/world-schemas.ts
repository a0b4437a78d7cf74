import { z } from '@hono/zod-openapi';
import { closedObject } from '../explain-issues.ts';
import type { HostedWorld } from '../hosted-world.ts';
import { permissionClasses } from '../keys/api-key.ts';
import { seeds } from '../world/create-world.ts';
import { type TableName, tableNames } from '../world/tables/tables.ts';
import type { SeedName, WorldSeed } from '../world/world.ts';
import { problem } from './errors.ts';

const [firstSeed, ...otherSeeds] = Object.keys(seeds) as [SeedName, ...SeedName[]]; // the object's own names
const [firstTable, ...otherTables] = tableNames as [TableName, ...TableName[]]; // there is always one

/** For programs that never send `from`. */
export const Numbers = z.literal(1).openapi({
  description: 'With 1, everything in the data is on a single WABA number. Left out, on all of them.',
});

const number = z.number().int().openapi({ description: 'Seeds the ids: the same number gives the same ids.' });

/** The data a world was made from. Snapshots also have the data itself where it was described. */
export const Seed = z
  .looseObject({
    name: z.string().openapi({ description: 'The name of the data; `file` for data that was described.' }),
    number,
    numbers: Numbers.optional(),
  })
  .openapi('Seed');

/** The data a world starts with, by its name. */
export const NamedSeed = closedObject({
  name: z.enum([firstSeed, ...otherSeeds]),
  number,
  numbers: Numbers.optional(),
}).openapi('NamedSeed');

/** Data as in a seed file; what is wrong with it is said by the reader of seed files. */
export const DescribedData = z.record(z.string(), z.unknown()).openapi('SeedData', {
  description: 'The data that the world starts with, as in a seed file. Replaces `seed`.',
});

export const Permissions = z
  .union([z.literal('all'), z.array(z.enum(permissionClasses))], {
    error: `must be all, or a list of ${permissionClasses.join(', ')}`,
  })
  .openapi('Permissions');

/** The options of a world. The world itself checks names and values. */
export const Options = z.record(z.string(), z.unknown()).openapi('Options');

/** A row of a table, as plain data. */
export const Row = z.record(z.string(), z.unknown()).openapi('Row');

export const TableParameter = z.enum([firstTable, ...otherTables]);

export const WorldParameter = z.object({
  world: z.string().openapi({
    param: { name: 'world', in: 'path' },
    description: 'The id of the world, or a key that opens it.',
    example: 'demo',
  }),
});

export const WorldSummary = z
  .object({
    id: z.string(),
    keys: z.array(z.string()).openapi({ description: 'The last four characters of each key.' }),
    seed: Seed,
    options: Options,
    rows: z.record(z.string(), z.number().int()).openapi({ description: 'How many rows each table has.' }),
  })
  .openapi('World');

function withoutData({ name, number, numbers }: WorldSeed): z.infer<typeof Seed> {
  return numbers === undefined ? { name, number } : { name, number, numbers };
}

/** Has a whole key, like the keys of a world: the creator of a world has to know how to open it. */
export const NewWorldSummary = WorldSummary.extend({
  key: z.string().openapi({ description: 'A key that opens the world.', example: 'key_0123456789' }),
}).openapi('NewWorldSummary');

/** Describes a world without revealing its keys. */
export function summarize(hosted: HostedWorld): z.infer<typeof WorldSummary> {
  const { id, keys } = hosted;
  const world = hosted.runDue();
  return {
    id,
    keys: [...keys.keys()].map((key) => `…${key.slice(-4)}`),
    seed: withoutData(world.seed),
    options: { ...world.options },
    rows: Object.fromEntries(tableNames.map((name) => [name, world[name].size])),
  };
}

/** The body of a 404 for a world that does not exist. */
export function unknownWorld() {
  return problem(
    404,
    'There is no world with this id or key. GET /__mock/worlds lists them; a key opens its world with its first request to the API.',
  );
}
