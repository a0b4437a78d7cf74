import type { operations } from './generated/operations.js';

/** The id of an operation, as in the document. */
export type OperationId = keyof typeof operations;

/** Repeating a request: `safe` only reads, `idempotent` has no further effect, `unsafe` may act or cost twice. */
export type Safety = 'safe' | 'idempotent' | 'unsafe';

/** Where a response is known from: the API reference, a guide, a help-centre article, observation, or an assumption. */
export type Source = 'reference' | 'guide' | 'help-centre' | 'observed' | 'assumed';

/** One operation of the document as data. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path parameters are written as `{name}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** Slug of the page in DoubleTick's reference. */
  readonly upstream: string;
  /** Resource and method of the typed client. */
  readonly sdk: { readonly resource: string; readonly method: string };
  readonly safety: Safety;
  readonly audit: Audit;
  /** The documented rate limits; empty if none are documented. */
  readonly rateLimits: readonly RateLimit[];
  /** Only for operations that return a list. */
  readonly pagination?: Pagination;
  /** The headers that can contain the API key, in lower case. */
  readonly keyHeaders: readonly string[];
  readonly parameters: readonly Parameter[];
  /** Empty for an operation without a request body. */
  readonly requestContentTypes: readonly string[];
  readonly responses: Readonly<Record<string, DocumentedResponse>>;
}

/** One response of an operation. */
export interface DocumentedResponse {
  readonly contentTypes: readonly string[];
  /** A source gives the status without a body, so expect an empty response as well. */
  readonly mayBeEmpty?: boolean;
  readonly source: Source;
}

/** What an audit record contains. Places are OpenAPI run-time expressions, where `*` is every item of an array. */
export interface Audit {
  readonly class: 'read' | 'send' | 'write' | 'destroy' | 'admin';
  /** Phone numbers of the account. */
  readonly senders: readonly string[];
  /** Phone numbers of customers. */
  readonly recipients: readonly string[];
  /** The array whose length is the number of messages that the request sends; without it, one message. */
  readonly cost?: string;
}

/** At most `limit` requests in each `per`, counted for each `scope`. */
export interface RateLimit {
  readonly limit: number;
  readonly per: 'second' | 'minute' | 'hour' | 'day';
  readonly scope: 'organization' | 'number' | 'agent' | 'key';
}

/** Where a list and its next page are: JSON pointers into the response body. */
export interface Pagination {
  readonly items: string;
  /** Query parameters of the request for the next page, with the places of their values. */
  readonly cursors?: Readonly<Record<string, string>>;
  readonly hasMore?: string;
  /** The query parameter for the page number of a list with numbered pages. */
  readonly page?: string;
  /** The query parameter for the page size of a list with numbered pages. */
  readonly size?: string;
}

/** One parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array';
  readonly required: boolean;
  /** Whether an array is sent as one parameter per value; otherwise its values are separated by commas. */
  readonly explode: boolean;
}

/** What identifies a request as an operation, and the types of its query parameters. */
export interface OperationRoute {
  readonly id: OperationId;
  readonly method: Operation['method'];
  /** Path parameters are written as `{name}`. */
  readonly path: string;
  readonly query: Readonly<Record<string, Parameter['type']>>;
}
