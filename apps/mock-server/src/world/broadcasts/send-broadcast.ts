import { nextUuid } from '../ids.ts';
import { findChannel } from '../inbox/find-by-number.ts';
import { resolveRecipient } from '../messages/resolve-recipient.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Broadcast, BroadcastGroup } from '../tables/broadcasts.ts';
import type { Template } from '../tables/templates.ts';
import { acceptTemplate, checkTemplateMedia, findUsable, type TemplateContent } from '../templates/send-templates.ts';
import type { World } from '../world.ts';
import { findBroadcastGroup } from './broadcast-groups.ts';
import { type CustomerData, dataUsedIn, fillCustomerData } from './customer-data.ts';

export interface BroadcastSend {
  readonly groupName: string;
  readonly from?: string;
  readonly content?: TemplateContent;
}

export type BroadcastOutcome =
  | { readonly status: 'SENT'; readonly messageId: string }
  | { readonly status: 'FAILED'; readonly messageId: string; readonly errorMessage: string };

/**
 * Sends a template to every member of a group, each as a separate message. A problem with the whole broadcast fails it
 * before anything is sent; a member whose message is refused is skipped.
 *
 * @see send-broadcast-message for customer data, and for the outcome, whose status is 200 for a failure too. Assumed:
 * it fails if the group is unknown or empty, or if no message was accepted; without `from` the account's only WABA
 * number sends; refusals are 400, the only documented one.
 */
export function sendBroadcast(world: World, send: BroadcastSend): BroadcastOutcome | Refusal<400> {
  const { content } = send;
  if (!content) return refuse(400, 'content should not be empty');
  const wabaNumber = resolveSender(world, send.from);
  if (typeof wabaNumber !== 'string') return wabaNumber;
  const messageId = nextUuid(world.random);
  const broadcast = prepare(world, { ...send, content, wabaNumber });
  const problem = isRefusal(broadcast) ? broadcast : deliver(world, messageId, broadcast);
  return isRefusal(problem)
    ? { status: 'FAILED', messageId, errorMessage: problem.message }
    : { status: 'SENT', messageId };
}

function resolveSender(world: World, from: string | undefined): string | Refusal<400> {
  if (from !== undefined) {
    const channel = findChannel(world, from, 400);
    return isRefusal(channel) ? channel : channel.wabaNumber;
  }
  const [onlyNumber, ...others] = world.channels.keys();
  if (onlyNumber !== undefined && others.length === 0) return onlyNumber;
  return refuse(400, 'from should not be empty: the account has several numbers');
}

/** A broadcast that can be sent. */
interface Prepared {
  readonly group: BroadcastGroup;
  readonly template: Template;
  readonly content: TemplateContent;
  /** By phone number. */
  readonly members: ReadonlyMap<string, CustomerData>;
}

function prepare(
  world: World,
  { groupName, content, wabaNumber }: { groupName: string; content: TemplateContent; wabaNumber: string },
): Prepared | Refusal {
  const group = findBroadcastGroup(world, groupName);
  if (!group) return refuse(422, 'Broadcast group with given name not found');
  const template = findUsable(world, { wabaNumber, name: content.templateName, language: content.language });
  if (isRefusal(template)) return template;
  const problem = checkTemplateMedia(world, content.templateData);
  if (problem) return problem;
  const members = new Map<string, CustomerData>();
  for (const { phone } of world.broadcastMembers.list('ofGroup', group.id)) members.set(phone, dataOf(world, phone));
  if (members.size === 0) return refuse(422, 'Broadcast group has no members');
  const missing = dataUsedIn(content.templateData ?? {}).find((name) =>
    [...members.values()].some((data) => !data.has(name)),
  );
  if (missing !== undefined) return refuse(422, `{{${missing}}} has no value for every member of the group`);
  return { group, template, content, members };
}

/** A custom field never overrides the two fixed names. */
function dataOf({ customers }: World, phone: string): CustomerData {
  const { name = phone, customFields = [] } = customers.get(phone) ?? {};
  const data = new Map<string, string>();
  for (const field of customFields) if (field.value) data.set(field.name, field.value);
  return data.set('Name', name).set('Phone Number', phone);
}

function deliver(world: World, id: string, { group, template, content, members }: Prepared): Broadcast | Refusal {
  let sentCount = 0;
  let firstRefusal: Refusal | undefined;
  for (const [phone, data] of members) {
    const recipient = resolveRecipient(world, { from: template.wabaNumber, to: phone });
    const personal = { ...content, templateData: fillCustomerData(content.templateData ?? {}, data) };
    const message = isRefusal(recipient)
      ? recipient
      : acceptTemplate(world, { recipient, template, send: { content: personal } });
    if (isRefusal(message)) firstRefusal ??= message;
    else sentCount += 1;
  }
  if (sentCount === 0 && firstRefusal) return firstRefusal;
  const sentAt = world.now();
  world.broadcastGroups.put({ ...group, lastMessageAt: sentAt });
  return world.broadcasts.put({
    id,
    groupId: group.id,
    wabaNumber: template.wabaNumber,
    templateId: template.id,
    sentAt,
    sentCount,
    failedCount: members.size - sentCount,
  });
}
