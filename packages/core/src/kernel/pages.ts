import type { Call, CallResult, Exchange } from './call.ts';
import { itemsOf, nextPage, startTrail } from './next-page.ts';
import type { OperationSpec } from './operation-spec.ts';

/** Calls the operation for one page. */
export type FetchPage<Page> = (input: Record<string, unknown>) => Call<Page>;

/** What a list is fetched with. */
export interface PagesSource<Page> {
  readonly operation: OperationSpec;
  readonly input: object;
  readonly fetchPage: FetchPage<Page>;
}

/**
 * A list: await it for its first page, iterate over it for all records. Nothing is sent before, and every iteration
 * begins anew.
 *
 * @example
 * const { chats } = await doubletick.chats.list();
 * for await (const chat of doubletick.chats.list()) console.log(chat.name);
 * const newest = await doubletick.chats.list().toArray({ limit: 200 });
 */
export class Pages<Item, Page> implements AsyncIterable<Item>, Promise<Page> {
  readonly [Symbol.toStringTag] = 'Pages';
  readonly #source: PagesSource<Page>;
  #first: Call<Page> | undefined;

  constructor(source: PagesSource<Page>) {
    this.#source = source;
  }

  /** Every record, page after page. @throws ApiError also when the list comes back to an earlier page */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) {
      // The item type belongs to the operation; the service's answer is not checked.
      yield* itemsOf(this.#source.operation, page) as readonly Item[];
    }
  }

  /** Every page. Ends after an empty one. @throws ApiError also when the list comes back to an earlier page */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    const { operation, fetchPage } = this.#source;
    const pass = startTrail(operation);
    let input: Record<string, unknown> = { ...this.#source.input };
    let page = await fetchPage(input);
    for (;;) {
      const items = itemsOf(operation, page);
      // Numbered pages have no cursor to repeat: a service that ignores the number repeats its records.
      if (operation.pagination?.page !== undefined && items.length > 0) pass(items);
      yield page;
      const next = nextPage(operation, input, page);
      if (next === undefined || items.length === 0) return;
      pass(next);
      input = { ...input, ...next };
      page = await fetchPage(input);
    }
  }

  /** The first `limit` records, or all where there are fewer. @throws TypeError for a limit that is no whole number */
  async toArray({ limit }: { limit: number }): Promise<Item[]> {
    if (!Number.isInteger(limit) || limit < 1) throw new TypeError('limit must be a whole number above 0.');
    const items: Item[] = [];
    for await (const item of this) {
      items.push(item);
      if (items.length === limit) break;
    }
    return items;
  }

  /** The first page with status, headers and the number of attempts. @throws ApiError */
  withResponse(): Promise<Exchange<Page>> {
    return this.#firstCall().withResponse();
  }

  /** The first page or the error as a value. */
  result(): Promise<CallResult<Page>> {
    return this.#firstCall().result();
  }

  // biome-ignore lint/suspicious/noThenProperty: a list can be awaited.
  then: Promise<Page>['then'] = (fulfilled, rejected) => this.#firstCall().then(fulfilled, rejected);
  catch: Promise<Page>['catch'] = (rejected) => this.#firstCall().catch(rejected);
  finally: Promise<Page>['finally'] = (settled) => this.#firstCall().finally(settled);

  #firstCall(): Call<Page> {
    this.#first ??= this.#source.fetchPage({ ...this.#source.input });
    return this.#first;
  }
}
