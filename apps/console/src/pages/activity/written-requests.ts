export { curlOfRequest } from './curl-of-request.ts';
export { testOfEntry } from './test-of-entry.ts';
