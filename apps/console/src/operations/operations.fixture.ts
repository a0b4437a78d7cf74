import document from '@doubletick-kit/openapi/doubletick.json' with { type: 'json' };
import { describeOperations, type OpenApiDocument } from './describe-operations.ts';

/** All operations of the document, as the pages load them. */
export const operations = describeOperations(document as unknown as OpenApiDocument); // its own type is too exact
