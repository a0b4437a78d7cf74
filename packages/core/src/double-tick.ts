import { Resources } from './generated/client.ts';
import type { Call } from './kernel/call.ts';
import type { CustomRequest } from './kernel/custom-request.ts';
import { createKernel, type OpenKernel } from './kernel/kernel.ts';
import type { OperationSpec } from './kernel/operation-spec.ts';
import type { DoubleTickOptions } from './kernel/options.ts';

/**
 * A client for the DoubleTick public API: one property per resource, one method per operation.
 *
 * @throws TypeError at construction, naming the option that cannot be used.
 * @example
 * const doubletick = new DoubleTick({ apiKey: 'key_…' });
 * const assignee = await doubletick.teamMembers.assign({
 *   customerPhoneNumber: '+919999999921',
 *   assignedUserPhoneNumber: '+919999999912',
 * });
 */
export class DoubleTick extends Resources {
  readonly #kernel: OpenKernel;

  constructor(options: DoubleTickOptions) {
    const kernel = createKernel(options);
    super(kernel);
    this.#kernel = kernel;
  }

  /**
   * Sends a request that no method is for, such as an operation newer than this client, with everything that the methods
   * have: key, time limits, retries, middleware, errors. Errors and middleware know it by method and path, in which long
   * numbers are shortened; keep other personal data out of the path.
   *
   * @param path What follows `baseUrl`, encoded: `/notes/${encodeURIComponent(id)}`.
   * @throws TypeError for an option that cannot be used, at once.
   * @throws ApiError when awaited; `bad-request` for a path that leads elsewhere.
   * @example
   * const { id } = await doubletick.request<{ id: string }>('POST', '/new/operation', { body: { name: 'Asha Rao' } });
   */
  request<Result = unknown>(method: OperationSpec['method'], path: string, request: CustomRequest = {}): Call<Result> {
    return this.#kernel.request(method, path, request);
  }
}
