/** What the client has to know of one operation to send it. */
export interface OperationSpec {
  /** The operation id. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{name}` where a path parameter stands. */
  readonly path: string;
  /** What a repeated call does: `safe` reads, `idempotent` ends in the same state, `unsafe` may act or cost twice. */
  readonly safety: 'safe' | 'idempotent' | 'unsafe';
  /** Query parameters by name; `comma` lists are joined by commas, `repeat` lists are sent as one parameter a value. */
  readonly query?: Readonly<Record<string, 'single' | 'repeat' | 'comma'>>;
  /** How what is neither a path nor a query parameter is sent; without it the operation has no body. */
  readonly body?: 'json' | 'form' | 'json-or-form';
  /** Body properties whose names a path or query parameter has as well: the name in the input by that in the body. */
  readonly bodyNames?: Readonly<Record<string, string>>;
  /** Where a list and its next page are. */
  readonly pagination?: {
    /** JSON pointer of the records in the answer; empty where the answer is the list. */
    readonly items: string;
    /** Query parameters of the next page by the JSON pointers of their values. */
    readonly cursors?: Readonly<Record<string, string>>;
    /** JSON pointer of a boolean that tells whether there is a next page. */
    readonly hasMore?: string;
    /** Query parameter that numbers the pages, from 1. */
    readonly page?: string;
  };
  /** Where the request may carry an id that the caller chose, as a JSON pointer; `*` stands for every item. */
  readonly messageId?: string;
  /** A success may come without a body; the result is then undefined. */
  readonly mayBeEmpty?: true;
  /** The stated limits. */
  readonly rateLimits?: readonly { readonly limit: number; readonly per: 'second' | 'minute' | 'hour' | 'day' }[];
}
