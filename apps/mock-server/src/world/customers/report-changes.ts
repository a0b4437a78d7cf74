import { withCustomer } from '../inbox/customer-of.ts';
import type { CustomFieldChanged } from '../occurrences.ts';
import type { Customer, CustomField } from '../tables/customers.ts';
import type { Chat } from '../tables/inbox.ts';
import type { World } from '../world.ts';

/**
 * Reports the tags that a chat has got and lost: one by one, and not those of a WhatsApp group.
 *
 * @see customer-data-webhooks
 */
export function reportTags(world: World, { before, after }: { before: Chat; after: Chat }): void {
  const ends = withCustomer(world, after);
  if (!ends) return;
  const tagOf = (name: string) => world.tags.get(name) ?? { id: name, name };
  for (const name of after.tags) {
    if (!before.tags.includes(name)) world.report({ type: 'TAG_ADDED', ...ends, tag: tagOf(name) });
  }
  for (const name of before.tags) {
    if (!after.tags.includes(name)) world.report({ type: 'TAG_REMOVED', ...ends, tag: tagOf(name) });
  }
}

/**
 * Reports the custom fields of a customer that have changed, one by one.
 *
 * Assumed: a field that is set to an empty string is removed, since upstream never sends one.
 *
 * @see customer-data-webhooks
 */
export function reportFields(world: World, { before, after }: { before: Customer; after: Customer }): void {
  const wabaNumbers = [...world.chats.list('ofCustomer', after.phone)].map(({ wabaNumber }) => wabaNumber);
  const [defaultNumber = ''] = world.channels.keys();
  for (const { field, change } of fieldChanges(before.customFields, after.customFields)) {
    const at = world.now();
    world.report({ type: 'CUSTOM_FIELD_CHANGED', customer: after, field, change, at, wabaNumbers, defaultNumber });
  }
}

function fieldChanges(before: readonly CustomField[], after: readonly CustomField[]) {
  const changes: Pick<CustomFieldChanged, 'field' | 'change'>[] = [];
  const valueIn = (fields: readonly CustomField[], name: string) =>
    fields.find((one) => one.name === name)?.value ?? '';
  for (const field of after) {
    const former = valueIn(before, field.name);
    if (field.value === former) continue;
    if (field.value === '') changes.push({ field, change: 'REMOVED' });
    else changes.push({ field, change: former === '' ? 'SET' : 'UPDATE' });
  }
  for (const field of before) {
    const isGone = !after.some(({ name }) => name === field.name);
    if (isGone && field.value !== '') changes.push({ field, change: 'REMOVED' });
  }
  return changes;
}
