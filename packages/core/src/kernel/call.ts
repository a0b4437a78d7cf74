import { ApiError } from '../errors/api-error.ts';

/** A successful exchange. */
export interface Exchange<Result = unknown> {
  data: Result;
  /** Status and headers of the answer; its body has been read and is `data`. */
  response: Response;
  /** How many attempts it took. */
  attempts: number;
}

/** What a call comes to, as a value. */
export type CallResult<Result> = { ok: true; data: Result } | { ok: false; error: ApiError };

/**
 * A call on its way: await it for the data.
 *
 * @throws ApiError when awaited, for every call that does not succeed.
 * @example
 * const { chats } = await doubletick.chats.list();
 * const { data, response, attempts } = await doubletick.chats.list().withResponse();
 * const outcome = await doubletick.chats.list().result();
 */
export class Call<Result> extends Promise<Result> {
  readonly #exchange: Promise<Exchange<Result>>;

  /** What `then` returns is a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(exchange: Promise<Exchange<Result>>) {
    super((resolve, reject) => exchange.then(({ data }) => resolve(data), reject));
    this.#exchange = exchange;
  }

  /** The data together with status, headers and the number of attempts. @throws ApiError */
  withResponse(): Promise<Exchange<Result>> {
    this.#silence();
    return this.#exchange;
  }

  /** The data or the error as a value; never throws for a call that failed. */
  async result(): Promise<CallResult<Result>> {
    this.#silence();
    try {
      const { data } = await this.#exchange;
      return { ok: true, data };
    } catch (error) {
      if (error instanceof ApiError) return { ok: false, error };
      throw error;
    }
  }

  /** The failure is reported by the promise that the caller asked for, not a second time by this one. */
  #silence(): void {
    this.catch(() => undefined);
  }
}
