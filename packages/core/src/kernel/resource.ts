import type { Call } from './call.ts';
import type { Kernel } from './kernel.ts';
import { operation } from './operation-row.ts';
import type { UploadOptions } from './options.ts';
import type { Pages } from './pages.ts';

/** What every resource of the client is: methods that call operations, each described by one row. */
export abstract class Resource {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** Calls an operation once. */
  protected invoke<Result>(row: string, input?: object, options?: UploadOptions): Call<Result> {
    return this.#kernel.call(operation(row), input, options);
  }

  /** Calls an operation for page after page. */
  protected paginate<Item, Page>(row: string, input?: object, options?: UploadOptions): Pages<Item, Page> {
    return this.#kernel.pages(operation(row), input, options);
  }
}
