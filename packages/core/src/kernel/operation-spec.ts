/** What the client has to know about an operation to send a request for it. */
export interface OperationSpec {
  /** The operation id; for `client.request`, the method and path. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path parameters are written as `{name}`. */
  readonly path: string;
  /**
   * What a second request would do: `safe` only reads, `idempotent` has no further effect, `unsafe` may act or cost
   * twice.
   */
  readonly safety: 'safe' | 'idempotent' | 'unsafe';
  /** Query parameters by name. `comma` joins an array with commas, `repeat` sends one parameter per value. */
  readonly query?: Readonly<Record<string, 'single' | 'repeat' | 'comma'>>;
  /** How everything that is not a path or query parameter is sent. Without it, the operation has no body. */
  readonly body?: 'json' | 'form' | 'json-or-form' | undefined;
  /**
   * Body properties that share their name with a path or query parameter: from the name in the input to that in the
   * body.
   */
  readonly bodyNames?: Readonly<Record<string, string>>;
  /** The body is a form with a file, which the client checks before sending. */
  readonly upload?: UploadSpec | undefined;
  /** Where a list and its next page are. */
  readonly pagination?:
    | {
        /** JSON pointer of the records in the response; empty if the response is the list. */
        readonly items: string;
        /** Query parameters of the next page, and the JSON pointers of their values. */
        readonly cursors?: Readonly<Record<string, string>>;
        /** JSON pointer of a boolean that says whether there is a next page. */
        readonly hasMore?: string | undefined;
        /** Query parameter with the page number, starting at 1. */
        readonly page?: string | undefined;
      }
    | undefined;
  /** JSON pointer of a message id that the caller may choose; `*` stands for every item. */
  readonly messageId?: string | undefined;
  /** A success may have no body; the result is then undefined. */
  readonly mayBeEmpty?: boolean | undefined;
  /** A success is a file: its response is the result, with its body unread. */
  readonly isFile?: boolean;
}

/** The file that an operation uploads. */
export interface UploadSpec {
  /** The form field, and the property of the input. */
  readonly field: string;
  readonly maxBytes: number;
}

/** At most `limit` requests per `per`, counted for each `scope`. */
export interface RateLimitSpec {
  readonly limit: number;
  readonly per: 'second' | 'minute' | 'hour' | 'day';
  readonly scope: 'organization' | 'number' | 'agent' | 'key';
  /** The property of the input that identifies the scope, such as the WABA number, if there is one. */
  readonly field?: string | undefined;
}
