/** The kind of failure. Stable: safe to branch on. docs/errors.md has a heading for each. */
export type ApiErrorCode =
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'unprocessable'
  | 'rate-limited'
  | 'server-error'
  | 'network-error'
  | 'timeout'
  | 'aborted'
  | 'invalid-response';

/** Whether the service acted on a request: it did not, it did, or the client cannot know. */
export type Delivered = 'no' | 'unknown' | 'yes';
