import type { Schemas } from '@doubletick-kit/contract';
import type { CustomerDetails } from '../../world/customers/customers.ts';
import type { ItemOutcome } from '../../world/customers/tags-and-fields.ts';
import { compact } from './compact.ts';

/** A customer as `GET /customer/details` sends it. An absent assignee and absent tags are omitted. */
export function toWireCustomer({ customer, assignee, tags }: CustomerDetails): Schemas['Customer'] {
  return compact({
    id: customer.id,
    name: customer.name,
    phone: `+${customer.phone}`,
    tags: tags && [...tags],
    customFields: customer.customFields.map(({ id, name, value, type }) => ({ id, name, value, type })),
    assignedToUser: assignee?.name,
    assignedUserNumber: assignee?.phone,
  });
}

/** Tags and custom fields that a request sets or removes, each done or failed. */
interface Outcomes {
  readonly tags: ItemOutcome;
  readonly customFields: ItemOutcome;
}

/** What was set on a customer or a WhatsApp group. */
export function toWireAdded({ tags, customFields }: Outcomes) {
  return {
    tags: { added: [...tags.done], errored: toWireTagErrors(tags) },
    customFields: { added: [...customFields.done], errored: toWireFieldErrors(customFields) },
  };
}

/** What was removed from a customer or a WhatsApp group. */
export function toWireRemoved({ tags, customFields }: Outcomes) {
  return {
    tags: { removed: [...tags.done], errored: toWireTagErrors(tags) },
    customFields: { removed: [...customFields.done], errored: toWireFieldErrors(customFields) },
  };
}

function toWireTagErrors({ errored }: ItemOutcome): Required<Schemas['TagError']>[] {
  return errored.map(({ name, error }) => ({ tag: name, error }));
}

function toWireFieldErrors({ errored }: ItemOutcome): Required<Schemas['CustomFieldError']>[] {
  return errored.map(({ name, error }) => ({ customField: name, error }));
}
