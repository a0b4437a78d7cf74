// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `embed.createUrl`. */
export interface EmbedCreateUrlInput extends Schema<'EmbedUrlRequest'> {}

/** The result of `embed.createUrl`. */
export interface EmbedUrl extends Schema<'EmbedUrl'> {}
