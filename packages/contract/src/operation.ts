import type { operations } from './generated/operations.js';

/** Names one operation of the API, as the document spells it. */
export type OperationId = keyof typeof operations;

/** What a repeated call does: `safe` reads, `idempotent` ends in the same state, `unsafe` may act or cost twice. */
export type Safety = 'safe' | 'idempotent' | 'unsafe';

/** How well a response is known: from the API reference, a guide, a help-centre article, observation, or assumed. */
export type Source = 'reference' | 'guide' | 'help-centre' | 'observed' | 'assumed';

/** One operation of the document as data. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{name}` where a path parameter stands. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** Slug of the page in DoubleTick's own reference. */
  readonly upstream: string;
  /** Resource and method of the typed client. */
  readonly sdk: { readonly resource: string; readonly method: string };
  readonly safety: Safety;
  readonly audit: Audit;
  /** What the service states about how often it may be called; empty where it states nothing. */
  readonly rateLimits: readonly RateLimit[];
  /** Only for an operation that returns a list of records. */
  readonly pagination?: Pagination;
  /** The headers that may carry the key, lower case. */
  readonly keyHeaders: readonly string[];
  readonly parameters: readonly Parameter[];
  /** Empty for an operation without a request body. */
  readonly requestContentTypes: readonly string[];
  readonly responses: Readonly<Record<string, DocumentedResponse>>;
}

/** One response of an operation. */
export interface DocumentedResponse {
  readonly contentTypes: readonly string[];
  /** Some source gives the status without a body, so that none is to be expected as well. */
  readonly mayBeEmpty?: boolean;
  readonly source: Source;
}

/** What an audit record names. Places are OpenAPI run-time expressions; `*` stands for every item of an array. */
export interface Audit {
  readonly class: 'read' | 'send' | 'write' | 'destroy' | 'admin';
  /** The account's own numbers. */
  readonly senders: readonly string[];
  /** Customers' numbers. */
  readonly recipients: readonly string[];
  /** The array whose length is how many messages the call sends; without it a send is one message. */
  readonly cost?: string;
}

/** At most `limit` calls in each `per`, counted for each `scope`. */
export interface RateLimit {
  readonly limit: number;
  readonly per: 'second' | 'minute' | 'hour' | 'day';
  readonly scope: 'organization' | 'number' | 'agent' | 'key';
}

/** Where a list and its next page are: JSON pointers into the response body. */
export interface Pagination {
  readonly items: string;
  /** Query parameters of the next call by where their values stand. */
  readonly cursors?: Readonly<Record<string, string>>;
  readonly hasMore?: string;
  /** Query parameters of a list whose pages are numbered. */
  readonly page?: string;
  readonly size?: string;
}

/** One parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array';
  readonly required: boolean;
  /** An array is sent as one parameter per value; otherwise its values are joined by commas. */
  readonly explode: boolean;
}
