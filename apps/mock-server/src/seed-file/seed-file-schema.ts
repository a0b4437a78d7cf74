import { z } from 'zod';
import { SeedFile } from './seed-schema.ts';
import { seedSchemaUrl } from './write-seed-file.ts';

/** The JSON schema of seed files, as text. Draft 7, which every editor knows; programs read it, so without blanks. */
export function seedFileSchema(): string {
  const schema = z.toJSONSchema(SeedFile, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ $id: seedSchemaUrl, title: 'Seed file of the DoubleTick mock server', ...schema })}\n`;
}
