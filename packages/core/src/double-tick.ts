import { Files } from './files.ts';
import { Resources } from './generated/client.ts';
import type { CustomRequest } from './kernel/custom-request.ts';
import { createKernel, type OpenKernel } from './kernel/kernel.ts';
import type { OperationSpec } from './kernel/operation-spec.ts';
import type { DoubleTickOptions } from './kernel/options.ts';
import type { PendingRequest } from './kernel/pending-request.ts';

/**
 * A client for the DoubleTick public API: one property per resource, one method per operation.
 *
 * @throws TypeError at construction, naming the option that is not valid.
 * @throws Error at construction, on a Node older than 22.18.
 * @example
 * const doubletick = new DoubleTick({ apiKey: 'key_…' });
 * const assignee = await doubletick.teamMembers.assign({
 *   customerPhoneNumber: '+919999999921',
 *   assignedUserPhoneNumber: '+919999999912',
 * });
 */
export class DoubleTick extends Resources {
  /** Files of messages, calls and channels. */
  readonly files: Files;
  readonly #kernel: OpenKernel;

  constructor(options: DoubleTickOptions) {
    const kernel = createKernel(options);
    super(kernel);
    this.files = new Files(kernel);
    this.#kernel = kernel;
  }

  /**
   * Sends a request that this client has no method for, such as one for a newer operation. It works as in every method:
   * key, time limits, retries, middleware, errors. Errors and middleware show its method and path, with long numbers
   * shortened; keep other personal data out of the path.
   *
   * @param path What follows `baseUrl`, encoded: `/notes/${encodeURIComponent(id)}`.
   * @throws TypeError immediately, for an option that is not valid.
   * @throws ApiError when awaited; `bad-request` for a path that would lead elsewhere.
   * @example
   * const { id } = await doubletick.request<{ id: string }>('POST', '/new/operation', { body: { name: 'Asha Rao' } });
   */
  request<Result = unknown>(
    method: OperationSpec['method'],
    path: string,
    request: CustomRequest = {},
  ): PendingRequest<Result> {
    return this.#kernel.request(method, path, request);
  }
}
