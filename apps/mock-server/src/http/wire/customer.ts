import type { Schemas } from '@doubletick-kit/contract';
import type { CustomerDetails } from '../../world/customers/customers.ts';

/** A customer as `GET /customer/details` sends it; without assignee and tags where there are none to tell. */
export function toWireCustomer({ customer, assignee, tags }: CustomerDetails): Schemas['Customer'] {
  return {
    id: customer.id,
    name: customer.name,
    phone: `+${customer.phone}`,
    ...(tags ? { tags: [...tags] } : {}),
    customFields: customer.customFields.map(({ id, name, value, type }) => ({ id, name, value, type })),
    ...(assignee ? { assignedToUser: assignee.name, assignedUserNumber: assignee.phone } : {}),
  };
}
