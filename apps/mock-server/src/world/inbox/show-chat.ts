import { outcomeOf } from '../messages/outcomes.ts';
import type { Person } from '../tables/activities.ts';
import type { Customer, CustomField } from '../tables/customers.ts';
import type { Chat } from '../tables/inbox.ts';
import type { Message } from '../tables/messages.ts';
import type { Note } from '../tables/notes.ts';
import type { World } from '../world.ts';
import { isWindowOpen, windowMs } from './conversation-window.ts';
import { customerOf } from './customer-of.ts';
import { lastMessageOf } from './last-message.ts';
import { personOf } from './record-activities.ts';
import { partnerOf, placeOf } from './search-chats.ts';
import { type ShownStatus, statusOf } from './show-item.ts';

/** A chat as the inbox lists it. Times are in milliseconds since 1970. */
export interface ShownChat {
  readonly id: string;
  /** Of the customer, or of the WhatsApp group. */
  readonly name: string;
  readonly customerPhone: string | null;
  readonly groupId: string | null;
  readonly wabaNumber: string;
  readonly assignee: Person | null;
  readonly collaborators: readonly Person[];
  readonly unreadCount: number;
  readonly isDone: boolean;
  readonly tags: readonly string[];
  readonly lastMessage: ShownLastMessage | null;
  readonly updatedAt: number;
  /** Where a page begins that starts with this chat. */
  readonly place: string;
  /** Whether anything but a template may be sent. */
  readonly isWindowOpen: boolean;
  /** When the window closes or has closed; null if it never does, or never was open. */
  readonly windowEndsAt: number | null;
}

export interface ShownLastMessage {
  readonly type: string;
  readonly origin: Message['origin'];
  readonly text: string | null;
  readonly at: number;
  readonly status: ShownStatus | null;
}

export interface ShownChatDetails extends ShownChat {
  readonly customer: Omit<Customer, 'customFields'> | null;
  readonly customFields: readonly CustomField[];
  /** The newest first. */
  readonly notes: readonly ShownNote[];
}

export interface ShownNote {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export function showChat(world: World, chat: Chat): ShownChat {
  const { id, wabaNumber, assigneePhone, collaboratorPhones, unreadCount, isDone, tags, updatedAt } = chat;
  const { name, phone } = partnerOf(world, chat);
  const { lastInboundAt } = chat;
  return {
    id,
    name,
    customerPhone: phone,
    groupId: 'groupId' in chat ? chat.groupId : null,
    wabaNumber,
    assignee: assigneePhone === null ? null : personOf(world, assigneePhone),
    collaborators: collaboratorPhones.map((collaborator) => personOf(world, collaborator)),
    unreadCount,
    isDone,
    tags,
    lastMessage: showLastMessage(world, lastMessageOf(world, chat)),
    updatedAt,
    place: placeOf(chat),
    isWindowOpen: (phone !== null && outcomeOf(phone) !== undefined) || isWindowOpen(chat, world.now()),
    windowEndsAt: phone === null || lastInboundAt === null ? null : lastInboundAt + windowMs,
  };
}

export function showChatDetails(world: World, chat: Chat): ShownChatDetails {
  const { customFields = [], ...customer } = customerOf(world, chat) ?? {};
  return {
    ...showChat(world, chat),
    customer: 'id' in customer ? customer : null,
    customFields: 'groupId' in chat ? chat.customFields : customFields,
    notes: [...world.notes.list('ofChat', chat.id)].map(showNote),
  };
}

function showNote({ id, text, createdBy: author, createdAt, updatedAt }: Note): ShownNote {
  return { id, text, author, createdAt, updatedAt };
}

function showLastMessage(world: World, message: Message | undefined): ShownLastMessage | null {
  if (!message) return null;
  const { type, origin, text, createdAt: at } = message;
  return { type, origin, text, at, status: statusOf(message, world.now()) };
}
