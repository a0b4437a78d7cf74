import type { Schemas } from '@doubletick-kit/contract';
import type { ItemOutcome } from '../../world/customers/tags-and-fields.ts';

/** The tags that failed, as every operation on tags sends them. */
function toWireTagErrors({ errored }: ItemOutcome): Required<Schemas['TagError']>[] {
  return errored.map(({ name, error }) => ({ tag: name, error }));
}

/** The custom fields that failed, as every operation on them sends them. */
function toWireFieldErrors({ errored }: ItemOutcome): Required<Schemas['CustomFieldError']>[] {
  return errored.map(({ name, error }) => ({ customField: name, error }));
}

/** What was put on a customer or a group. */
export function toWireAdded({ tags, customFields }: Outcomes) {
  return {
    tags: { added: [...tags.done], errored: toWireTagErrors(tags) },
    customFields: { added: [...customFields.done], errored: toWireFieldErrors(customFields) },
  };
}

/** What was taken off a customer or a group. */
export function toWireRemoved({ tags, customFields }: Outcomes) {
  return {
    tags: { removed: [...tags.done], errored: toWireTagErrors(tags) },
    customFields: { removed: [...customFields.done], errored: toWireFieldErrors(customFields) },
  };
}

interface Outcomes {
  readonly tags: ItemOutcome;
  readonly customFields: ItemOutcome;
}
