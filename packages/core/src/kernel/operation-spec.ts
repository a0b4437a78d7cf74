/** What the client has to know of one operation to send it. */
export interface OperationSpec {
  /** The operation id; for `client.request` method and path. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{name}` where a path parameter stands. */
  readonly path: string;
  /** What a repeated call does: `safe` reads, `idempotent` ends in the same state, `unsafe` may act or cost twice. */
  readonly safety: 'safe' | 'idempotent' | 'unsafe';
  /** Query parameters by name; `comma` lists are joined by commas, `repeat` lists are sent as one parameter a value. */
  readonly query?: Readonly<Record<string, 'single' | 'repeat' | 'comma'>>;
  /** How what is neither a path nor a query parameter is sent; without it the operation has no body. */
  readonly body?: 'json' | 'form' | 'json-or-form' | undefined;
  /** Body properties whose names a path or query parameter has as well: the name in the input by that in the body. */
  readonly bodyNames?: Readonly<Record<string, string>>;
  /** The body is a form with a file, which is checked before it is sent. */
  readonly upload?: UploadSpec | undefined;
  /** Where a list and its next page are. */
  readonly pagination?:
    | {
        /** JSON pointer of the records in the answer; empty where the answer is the list. */
        readonly items: string;
        /** Query parameters of the next page by the JSON pointers of their values. */
        readonly cursors?: Readonly<Record<string, string>>;
        /** JSON pointer of a boolean that tells whether there is a next page. */
        readonly hasMore?: string | undefined;
        /** Query parameter that numbers the pages, from 1. */
        readonly page?: string | undefined;
      }
    | undefined;
  /** Where the request may carry an id that the caller chose, as a JSON pointer; `*` stands for every item. */
  readonly messageId?: string | undefined;
  /** A success may come without a body; the result is then undefined. */
  readonly mayBeEmpty?: boolean;
  /** The stated limits, all of which hold. */
  readonly rateLimits?: readonly RateLimitSpec[];
}

/** The file that an operation takes. */
export interface UploadSpec {
  /** The form field, and the property of the input. */
  readonly field: string;
  readonly maxBytes: number;
}

/** At most `limit` calls in each `per`, counted for each `scope`. */
export interface RateLimitSpec {
  readonly limit: number;
  readonly per: 'second' | 'minute' | 'hour' | 'day';
  readonly scope: 'organization' | 'number' | 'agent' | 'key';
  /** The property of the input that tells one of the scope from another; without it nothing in the input does. */
  readonly field?: string | undefined;
}
