import { itemsOf, nextPage, startTrail } from './next-page.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { Exchange, PendingRequest, RequestResult } from './pending-request.ts';

/** Requests one page. */
export type FetchPage<Page> = (input: Record<string, unknown>) => PendingRequest<Page>;

/** What a list is fetched from. */
export interface PagesSource<Page> {
  readonly operation: OperationSpec;
  readonly input: object;
  readonly fetchPage: FetchPage<Page>;
}

/**
 * A list: await it for its first page, iterate over it for all records. Nothing is sent until then, and every iteration
 * starts from the first page.
 *
 * @example
 * const { chats } = await doubletick.chats.list();
 * for await (const chat of doubletick.chats.list()) console.log(chat.name);
 * const newest = await doubletick.chats.list().toArray({ limit: 200 });
 */
export class Pages<Item, Page> implements AsyncIterable<Item>, Promise<Page> {
  readonly [Symbol.toStringTag] = 'Pages';
  readonly #source: PagesSource<Page>;
  #first: PendingRequest<Page> | undefined;

  constructor(source: PagesSource<Page>) {
    this.#source = source;
  }

  /** Every record, page by page. @throws ApiError also if the list returns to an earlier page */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) {
      // The item type belongs to the operation; the response is not validated.
      yield* itemsOf(this.#source.operation, page) as readonly Item[];
    }
  }

  /** Every page; ends after an empty one. @throws ApiError also if the list returns to an earlier page */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    const { operation, fetchPage } = this.#source;
    const pass = startTrail(operation);
    let input: Record<string, unknown> = { ...this.#source.input };
    for (;;) {
      const page = await fetchPage(input);
      const items = itemsOf(operation, page);
      // Numbered pages have no cursor: a service that ignores the page number returns the same records again.
      if (operation.pagination?.page !== undefined && items.length > 0) pass(items);
      yield page;
      const next = nextPage(operation, input, page);
      if (next === undefined || items.length === 0) return;
      pass(next);
      input = { ...input, ...next };
    }
  }

  /** The first `limit` records, or all if there are fewer. @throws TypeError if `limit` is not a positive integer */
  async toArray(options: { limit: number }): Promise<Item[]> {
    const limit = options?.limit;
    if (!Number.isInteger(limit) || limit < 1) {
      throw new TypeError('toArray needs a limit, a whole number of records: toArray({ limit: 200 }).');
    }
    const items: Item[] = [];
    for await (const item of this) {
      items.push(item);
      if (items.length === limit) break;
    }
    return items;
  }

  /** The first page with the response and the number of attempts. @throws ApiError */
  withResponse(): Promise<Exchange<Page>> {
    return this.#firstPage().withResponse();
  }

  /** The first page or the error as a value. */
  result(): Promise<RequestResult<Page>> {
    return this.#firstPage().result();
  }

  // biome-ignore lint/suspicious/noThenProperty: a list can be awaited.
  then: Promise<Page>['then'] = (fulfilled, rejected) => this.#firstPage().then(fulfilled, rejected);
  catch: Promise<Page>['catch'] = (rejected) => this.#firstPage().catch(rejected);
  finally: Promise<Page>['finally'] = (settled) => this.#firstPage().finally(settled);

  #firstPage(): PendingRequest<Page> {
    this.#first ??= this.#source.fetchPage({ ...this.#source.input });
    return this.#first;
  }
}
