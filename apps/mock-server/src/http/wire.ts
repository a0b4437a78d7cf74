import type { Schemas } from '@doubletick-kit/contract';
import { isWindowOpen } from '../world/conversation-window.ts';
import type { TeamEntry } from '../world/list-team.ts';
import type { Channel, Chat, Member } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** A chat as `GET /chats` sends it, with every documented property. */
export function toWireChat(chat: Chat, world: World, now: number): Required<Schemas['Chat']> {
  const assignee = chat.assigneePhone === null ? undefined : world.members.get(chat.assigneePhone);
  const channel = world.channels.get(chat.wabaNumber);
  return {
    ...toWirePartner(chat, world),
    unreadCount: chat.unreadCount,
    isDone: chat.isDone,
    chatUpdatedTime: chat.updatedAt,
    lastMessageTime: chat.lastMessageAt,
    wabaNumber: chat.wabaNumber,
    wabaPhoneName: channel?.phoneName ?? null,
    wabaDisplayName: channel?.displayName ?? null,
    assignedUserName: assignee?.name ?? null,
    assignedUserNumber: chat.assigneePhone,
    tagNames: [...chat.tags],
    lastMessage: { messageType: 'TEXT', text: chat.lastMessage.text },
    isSlaActive: false,
    slaDueDate: null,
    slaBreachLevel: null,
    eligibleMessageTypes: [isWindowOpen(chat, now) ? 'ANY' : 'TEMPLATE'],
    isReminderTriggered: false,
    providerType: null,
  };
}

function toWirePartner(chat: Chat, { customers, groups }: World) {
  if ('groupId' in chat) {
    const name = groups.get(chat.groupId)?.name ?? '';
    return { chatType: 'WA_GROUP', name, phoneNumber: null, imageUrl: null, optIn: false, customFields: [] };
  }
  const customer = customers.get(chat.customerPhone);
  return {
    chatType: 'INDIVIDUAL',
    name: customer?.name ?? '',
    phoneNumber: chat.customerPhone,
    imageUrl: customer?.imageUrl ?? null,
    optIn: customer?.isOptedIn ?? false,
    customFields: customer ? [...customer.customFields] : [],
  };
}

/** A team member as `GET /team` sends it. */
export function toWireMember({ member, managers }: TeamEntry): Required<Schemas['TeamMember']> {
  return {
    ...toWirePerson(member),
    reportingManager: managers.map(toWirePerson),
    orgRoleName: member.role.name,
    orgRoleId: member.role.id,
    isOrganizationOwner: member.isOwner,
  };
}

function toWirePerson({ id, name, phone, email, joinedAt }: Member): Required<Schemas['ReportingManager']> {
  return { id, name, phone, email, joinDate: joinedAt };
}

/** A connected number as `GET /organization/channel/profile` sends it. */
export function toWireChannel(channel: Channel): Required<Schemas['Channel']> {
  return {
    channelId: channel.id,
    wabaNumber: channel.wabaNumber,
    displayName: channel.displayName,
    status: 'CONNECTED',
    useMetaName: channel.isNameFromMeta,
    profile: channel.profile && { ...channel.profile, websites: [...channel.profile.websites] },
  };
}
