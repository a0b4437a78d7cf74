/** The client by path: openapi-fetch's own, with the key, time limits, retries and errors of this package. @module */
export type { paths } from '#contract/schema';
export { createPathClient, type PathClient } from './create-path-client.ts';
export { apiErrorOf } from './send-request.ts';
