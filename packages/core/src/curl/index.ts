/** Calls as `curl` commands and back. @module */
export type { CurlCall } from './curl-call.ts';
export { fromCurl } from './from-curl.ts';
export { toCurl } from './to-curl.ts';
