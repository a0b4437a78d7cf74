import { Resources } from './generated/client.ts';
import { createKernel } from './kernel/kernel.ts';
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
  constructor(options: DoubleTickOptions) {
    super(createKernel(options));
  }
}
