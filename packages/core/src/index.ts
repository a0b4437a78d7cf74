/** Typed client for the DoubleTick public API. @module */
export { DoubleTick } from './double-tick.ts';
export { ApiError, type ApiErrorDetails } from './errors/api-error.ts';
export type { ApiErrorCode, Delivered } from './errors/codes.ts';
export {
  AbortedError,
  AuthError,
  ConflictError,
  DecodeError,
  NetworkError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from './errors/error-classes.ts';
export { type FailedItem, failedItems } from './errors/failed-items.ts';
export type { Files } from './files.ts';
export type * from './generated/index.ts';
export type { CustomRequest } from './kernel/custom-request.ts';
export { getWithBody, type SendGetWithBody } from './kernel/get-with-body.ts';
export type { OperationSpec, UploadSpec } from './kernel/operation-spec.ts';
export type {
  ApiKey,
  AttemptContext,
  DoubleTickOptions,
  Fetch,
  Middleware,
  RequestOptions,
  UploadOptions,
  UploadProgress,
} from './kernel/options.ts';
export type { Pages } from './kernel/pages.ts';
export type { Exchange, PendingRequest, RequestResult } from './kernel/pending-request.ts';
export type { QueryValue } from './kernel/query.ts';
export type { BlobLike, ByteStream, FileContent } from './kernel/read-stream.ts';
export type { HeaderOptions } from './kernel/request-headers.ts';
