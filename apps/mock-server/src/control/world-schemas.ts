import { z } from '@hono/zod-openapi';
import type { HostedWorld } from '../hosted-world.ts';
import { seeds } from '../world/seed/seeds.ts';
import { type TableName, tableNames } from '../world/tables/tables.ts';
import type { SeedName } from '../world/world.ts';

const [firstSeed, ...otherSeeds] = Object.keys(seeds) as [SeedName, ...SeedName[]]; // the object's own names
const [firstTable, ...otherTables] = tableNames as [TableName, ...TableName[]]; // there is always one

/** Which data a world begins with. */
export const Seed = z
  .strictObject({
    name: z.enum([firstSeed, ...otherSeeds]),
    number: z.number().int().openapi({ description: 'What ids come from: the same number gives the same ids.' }),
  })
  .openapi('Seed');

/** What a key may do. */
export const Permissions = z
  .union([z.literal('all'), z.array(z.enum(['read', 'send', 'write', 'destroy', 'admin']))])
  .openapi('Permissions');

/** The options of a world; names and values are checked by the world itself. */
export const Options = z.record(z.string(), z.unknown()).openapi('Options');

/** Names a table. */
export const TableParameter = z.enum([firstTable, ...otherTables]);

/** The world of a path. */
export const WorldParameter = z.object({
  world: z.string().openapi({ param: { name: 'world', in: 'path' }, example: 'demo' }),
});

/** A world in a list. */
export const WorldSummary = z
  .object({
    id: z.string(),
    keys: z.array(z.string()).openapi({ description: 'The last four characters of each key.' }),
    seed: Seed,
    options: Options,
    rows: z.record(z.string(), z.number().int()).openapi({ description: 'How many rows each table has.' }),
  })
  .openapi('World');

/** Describes a world without giving its keys away. */
export function summarize({ id, keys, world }: HostedWorld): z.infer<typeof WorldSummary> {
  return {
    id,
    keys: [...keys.keys()].map((key) => `…${key.slice(-4)}`),
    seed: { ...world.seed },
    options: { ...world.options },
    rows: Object.fromEntries(tableNames.map((name) => [name, world[name].size])),
  };
}
