// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { RequestFields } from '../requests/request-fields.ts';
/** The fields of JSON request bodies. */
export declare const requestFields: RequestFields;
