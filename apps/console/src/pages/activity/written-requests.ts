export { curlOfRequest } from './curl-of-request.ts';
export { isRefusedKey, testOfEntry } from './test-of-entry.ts';
