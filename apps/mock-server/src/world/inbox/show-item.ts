import { callStatusAt } from '../calls/call-course.ts';
import { deliveryAt } from '../messages/delivery.ts';
import type { MessageStatus } from '../occurrences.ts';
import { type Activity, type ActivityEvent, activityId, type Person } from '../tables/activities.ts';
import type { Call, CallStatus } from '../tables/calls.ts';
import type { Delivery, Message } from '../tables/messages.ts';
import { type ShownTemplate, showTemplate } from '../templates/show-template.ts';
import type { World } from '../world.ts';
import { type ConversationItem, isMessage } from './read-conversation.ts';
import { personOf } from './record-activities.ts';

/** What has happened to a message that the account sent. */
export type ShownStatus = 'PENDING' | MessageStatus;

/** A message, or what was done to the chat, as its conversation shows it. Times are in milliseconds since 1970. */
export interface ShownItem {
  readonly id: string;
  readonly origin: Message['origin'];
  /** In upper case; `ACTIVITY` for what was done to the chat. */
  readonly type: string;
  readonly text: string | null;
  readonly mediaUrl: string | null;
  /** Everything else in the message, as it was sent. */
  readonly content: Message['content'];
  /** The team member who sent it in the inbox; null for the API. */
  readonly member: Person | null;
  /** The participant of a WhatsApp group who wrote it. */
  readonly participant: Person | null;
  readonly template: ShownTemplate | null;
  /** What was done to the chat. */
  readonly system: ShownActivity | null;
  /** What has happened by now to the call that the message stands for. */
  readonly call: ShownCall | null;
  readonly repliesTo: string | null;
  readonly createdAt: number;
  /** When its status last changed. */
  readonly changedAt: number;
  readonly status: ShownStatus | null;
  readonly failure: Delivery['failure'];
}

export interface ShownActivity {
  readonly event: ActivityEvent;
  readonly actor: Person | { readonly bot: string } | 'API';
  /** The team member that it happened to. */
  readonly subject: Person | null;
  readonly tag: string | null;
}

export interface ShownCall {
  readonly direction: Call['direction'];
  readonly status: CallStatus;
  /** How long they talked; null before the call is over, and if it was not answered. */
  readonly talkSeconds: number | null;
}

export function showItem(world: World, item: ConversationItem): ShownItem {
  return isMessage(item) ? showMessage(world, item) : showActivity(item);
}

export function showMessage(world: World, message: Message): ShownItem {
  const { id, origin, type, text, mediaUrl, content, memberPhone, repliesTo, createdAt } = message;
  const { failure, ...times } = deliveryAt(message, world.now());
  return {
    id,
    origin,
    type,
    text,
    mediaUrl,
    content,
    member: memberPhone === null ? null : personOf(world, memberPhone),
    participant: participantOf(world, message),
    template: showTemplate(world, message),
    system: null,
    call: showCall(world, message),
    repliesTo,
    createdAt,
    changedAt: Math.max(createdAt, ...Object.values(times).map((time) => time ?? 0)),
    status: statusOf(message, world.now()),
    failure,
  };
}

/** Null for what the account did not send. */
export function statusOf(message: Message, now: number): ShownStatus | null {
  if (message.origin !== 'USER') return null;
  const { failedAt, readAt, deliveredAt, sentAt } = deliveryAt(message, now);
  if (failedAt !== null) return 'FAILED';
  if (readAt !== null) return 'READ';
  if (deliveredAt !== null) return 'DELIVERED';
  return sentAt === null ? 'PENDING' : 'SENT';
}

function participantOf({ customers }: World, { origin, content }: Message): Person | null {
  const phone = content?.senderPhone;
  if (origin !== 'CUSTOMER' || typeof phone !== 'string') return null;
  return { name: customers.get(phone)?.name ?? phone, phone };
}

function showCall(world: World, { type, id }: Message): ShownCall | null {
  const call = type === 'CALL' ? world.calls.first('ofMessage', id) : undefined;
  if (!call) return null;
  const { direction, answeredAt, endsAt } = call;
  const isOver = endsAt <= world.now();
  const talkSeconds = isOver && answeredAt !== null ? Math.round((endsAt - answeredAt) / 1_000) : null;
  return { direction, status: callStatusAt(call, world.now()), talkSeconds };
}

function showActivity(activity: Activity): ShownItem {
  const { at, event, actor, bot, subject, tag } = activity;
  return {
    id: activityId(activity),
    origin: 'SYSTEM',
    type: 'ACTIVITY',
    text: null,
    mediaUrl: null,
    content: null,
    member: null,
    participant: null,
    template: null,
    system: { event, actor: actor ?? (bot === undefined ? 'API' : { bot }), subject, tag },
    call: null,
    repliesTo: null,
    createdAt: at,
    changedAt: at,
    status: null,
    failure: null,
  };
}
