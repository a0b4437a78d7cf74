/** Requests as `curl` commands and back. @module */
export { CurlError, type CurlPlace } from './curl-error.ts';
export type { CurlContent, CurlField, CurlRequest } from './curl-request.ts';
export { fromCurl } from './from-curl.ts';
export { toCurl } from './to-curl.ts';
