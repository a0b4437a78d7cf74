import { ApiError } from '../errors/api-error.ts';

/** A successful request and its response. */
export interface Exchange<Result = unknown> {
  data: Result;
  /** Status and headers of the response; its body has been read and is `data`. */
  response: Response;
  /** How many attempts it took. */
  attempts: number;
}

/** The outcome of a request, as a value. */
export type RequestResult<Result> = { ok: true; data: Result } | { ok: false; error: ApiError };

/**
 * A request that was sent: await it for the data.
 *
 * @throws ApiError when awaited, if the request does not succeed.
 * @example
 * const { chats } = await doubletick.chats.list();
 * const { data, response, attempts } = await doubletick.chats.list().withResponse();
 * const outcome = await doubletick.chats.list().result();
 */
export class PendingRequest<Result> extends Promise<Result> {
  readonly #exchange: Promise<Exchange<Result>>;

  /** What `then` returns is a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(exchange: Promise<Exchange<Result>>) {
    super((resolve, reject) => exchange.then(({ data }) => resolve(data), reject));
    this.#exchange = exchange;
  }

  /** The data with the response and the number of attempts. @throws ApiError */
  withResponse(): Promise<Exchange<Result>> {
    this.#silence();
    return this.#exchange;
  }

  /** The data or the error as a value: does not throw an {@link ApiError}. */
  async result(): Promise<RequestResult<Result>> {
    this.#silence();
    try {
      const { data } = await this.#exchange;
      return { ok: true, data };
    } catch (error) {
      if (error instanceof ApiError) return { ok: false, error };
      throw error;
    }
  }

  /** The failure is reported by the promise that the caller uses, not by this one as well. */
  #silence(): void {
    this.catch(() => undefined);
  }
}
