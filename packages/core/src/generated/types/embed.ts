// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `embed.createUrl` takes. */
export interface EmbedCreateUrlInput extends Schema<'EmbedUrlRequest'> {}

/** What `embed.createUrl` answers. */
export interface EmbedUrl extends Schema<'EmbedUrl'> {}
