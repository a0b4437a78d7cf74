import type { Kernel } from './kernel.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { UploadOptions } from './options.ts';
import type { Pages } from './pages.ts';
import type { PendingRequest } from './pending-request.ts';

/** The base class of every resource of the client. */
export abstract class Resource {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** Sends one request for an operation. */
  protected invoke<Result>(operation: OperationSpec, input?: object, options?: UploadOptions): PendingRequest<Result> {
    return this.#kernel.send(operation, input, options);
  }

  /** Lists the records of an operation, page after page. */
  protected paginate<Item, Page>(operation: OperationSpec, input?: object, options?: UploadOptions): Pages<Item, Page> {
    return this.#kernel.pages(operation, input, options);
  }
}
