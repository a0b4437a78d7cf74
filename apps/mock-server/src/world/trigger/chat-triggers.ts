import { assign, unassign } from '../inbox/assign.ts';
import { closeChat } from '../inbox/close-chat.ts';
import { reopeningMs } from '../inbox/receive-message.ts';
import { toDigits } from '../phone.ts';
import { isRefusal, refuse } from '../refusal.ts';
import { escalate } from '../simulate/chat-acts.ts';
import { type CustomerChat, statusesOf } from '../tables/inbox.ts';
import type { Member } from '../tables/team.ts';
import { hasAccess } from '../team/number-access.ts';
import { write } from './message-triggers.ts';
import { chatsOf, chooseChat, currentChat, newPhone, type Scene, type TriggerRefusal } from './scene.ts';

export const chatTriggers = {
  CHAT_ASSIGNED_TO_AGENT: (scene: Scene) => assignChat(scene, () => chooseChat(scene)),

  CHAT_UNASSIGNED: (scene: Scene) => {
    const assigned = findAssigned(scene);
    if (assigned) return unassign(scene.world, targetOf(assigned));
    const assignee = assignChat(scene, () => chooseChat(scene));
    return isRefusal(assignee) ? assignee : unassign(scene.world, targetOf(chooseChat(scene)));
  },

  CONVERSATION_OPENED: (scene: Scene) => {
    const { world, fields } = scene;
    const isReady = ({ openedAt }: CustomerChat) => openedAt === undefined || world.now() - openedAt >= reopeningMs;
    const closed = chatsOf(scene).find((chat) => chat.isDone && isReady(chat));
    if (fields.customer === undefined) return write(scene, closed?.customerPhone ?? newPhone(world));
    const chat = chooseChat(scene);
    if (!isReady(chat)) return refuse(409, 'The conversation was opened less than 120 seconds ago');
    closeChat(world, chat);
    return write(scene, chat.customerPhone);
  },

  CLOSE_CONVERSATION: (scene: Scene) => {
    const chat = chooseChat(scene, ({ isDone }) => !isDone);
    if (!chat.isDone) return closeChat(scene.world, chat);
    const message = write(scene, chat.customerPhone);
    return isRefusal(message) ? message : closeChat(scene.world, currentChat(scene, chat));
  },

  ON_SLA_ESCALATED_PUBLIC: (scene: Scene) => {
    const { world, fields, wabaNumber } = scene;
    const isWaiting = (chat: CustomerChat) => statusesOf(chat).includes('waiting_for_response');
    const chat = chooseChat(scene, isWaiting);
    const message = isWaiting(chat) ? undefined : write(scene, chat.customerPhone);
    if (message && isRefusal(message)) return message;
    const policy = { slaName: 'Standard response', responseTimeSeconds: 900, level: fields.level };
    return escalate(world, { type: 'SLA_ESCALATION', to: chat.customerPhone, wabaNumber, ...policy });
  },
} as const;

/** Assigns a chat to another team member, who must suit. The chat is chosen only if there is one. */
export function assignChat(
  { world, wabaNumber }: Scene,
  choose: () => CustomerChat,
  suits: (member: Member) => boolean = () => true,
): Member | TriggerRefusal {
  const candidates = [...world.members.values()].filter((member) => hasAccess(member, wabaNumber) && suits(member));
  const chat = candidates.length === 0 ? undefined : choose();
  const member = chat && candidates.find(({ phone }) => phone !== chat.assigneePhone);
  if (!member) return refuse(409, 'No other team member has access to the WABA number');
  return assign(world, { ...targetOf(chat), assignedUserPhoneNumber: member.phone, reassign: true });
}

/** The chat that is assigned: that of the customer who was asked for, or the first. */
export function findAssigned(scene: Scene): CustomerChat | undefined {
  const { fields } = scene;
  const customer = fields.customer === undefined ? undefined : toDigits(fields.customer);
  return chatsOf(scene).find(({ assigneePhone, customerPhone }) => {
    return assigneePhone !== null && (customer === undefined || customer === customerPhone);
  });
}

function targetOf({ customerPhone, wabaNumber }: CustomerChat) {
  return { customerPhoneNumber: customerPhone, wabaNumber };
}
