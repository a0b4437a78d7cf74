import type { operations } from './generated/operations.ts';

/** Names one operation of the API, as the document spells it. */
export type OperationId = keyof typeof operations;

/** What a repeated call does: `safe` reads, `idempotent` ends in the same state, `unsafe` may act twice. */
export type Safety = 'safe' | 'idempotent' | 'unsafe';

/** How well a response is known: from the API reference, a guide, a help-centre article, observation, or assumed. */
export type Source = 'reference' | 'guide' | 'help-centre' | 'observed' | 'assumed';

/** One operation of the document as data. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** Resource and method of the typed client. */
  readonly sdk: { readonly resource: string; readonly method: string };
  readonly safety: Safety;
  /** What an audit record names. Senders and recipients are OpenAPI run-time expressions. */
  readonly audit: {
    readonly class: 'read' | 'send' | 'write' | 'destroy' | 'admin';
    readonly senders: readonly string[];
    readonly recipients: readonly string[];
  };
  /** For a list that comes in pages: JSON pointers into the response body. */
  readonly pagination?: {
    /** Query parameter of the next call by where its value stands. */
    readonly cursors: Readonly<Record<string, string>>;
    readonly items: string;
    readonly hasMore: string;
  };
  readonly parameters: readonly Parameter[];
  /** Empty for an operation without a request body. */
  readonly requestContentTypes: readonly string[];
  readonly responses: Readonly<Record<string, { readonly contentTypes: readonly string[]; readonly source: Source }>>;
}

/** One parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly type: 'string' | 'number' | 'boolean' | 'array';
  readonly required: boolean;
  /** An array is sent as one parameter per value. */
  readonly explode: boolean;
}
