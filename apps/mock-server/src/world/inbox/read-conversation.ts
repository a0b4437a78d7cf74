import { type Refusal, refuse } from '../refusal.ts';
import { type Activity, activityId } from '../tables/activities.ts';
import type { Message } from '../tables/messages.ts';
import type { Place } from '../tables/table.ts';
import type { World } from '../world.ts';

/** What a conversation shows: messages, and what was done to the chat. */
export type ConversationItem = Message | Activity;

export interface ConversationQuery {
  readonly chatId: string;
  /** The `older` of a page: what comes before that page. */
  readonly before?: string | undefined;
  /** The `latest` of a page: only what has come since then. */
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface ConversationPage {
  /** The newest of what was asked for, oldest first. */
  readonly items: readonly ConversationItem[];
  /** Where the page before begins; null if nothing else was asked for. */
  readonly older: string | null;
  /** The place of the newest item of the chat. */
  readonly latest: string;
}

/** Reads a page of a conversation without reading the rest of it. */
export function readConversation(world: World, query: ConversationQuery): ConversationPage | Refusal<400> {
  const before = query.before === undefined ? undefined : readCursor(query.before);
  if (query.before !== undefined && !before) return refuse(400, 'before must be the older of another page');
  const after = query.after === undefined ? undefined : readCursor(query.after);
  if (query.after !== undefined && !after) return refuse(400, 'after must be the latest of another page');

  const [messages, activities] = streamsOf(world, query.chatId, before);
  const items: ConversationItem[] = [];
  let next = heads(messages.next().value, activities.next().value, after);
  for (; items.length < query.limit; next = heads(next.message, next.activity, after)) {
    const item = laterOf(next);
    if (!item) break;
    items.push(item);
    if (isMessage(item)) next.message = messages.next().value;
    else next.activity = activities.next().value;
  }
  return {
    items: items.reverse(),
    older: laterOf(next) ? cursorOf(next) : null,
    latest: cursorOf({
      message: world.messages.first('ofChat', query.chatId),
      activity: world.activities.first('ofChat', query.chatId),
    }),
  };
}

export function isMessage(item: ConversationItem): item is Message {
  return 'id' in item;
}

/** The newest of each that has not been read yet. */
interface Heads {
  message: Message | undefined;
  activity: Activity | undefined;
}

function streamsOf(
  { messages, activities }: World,
  chatId: string,
  from: Cursor | undefined,
): [Iterator<Message, undefined>, Iterator<Activity, undefined>] {
  if (!from) return [messages.list('ofChat', chatId), activities.list('ofChat', chatId)];
  const { message, activity: number } = from;
  const none = [][Symbol.iterator]();
  return [
    message ? messages.list('ofChat', chatId, message) : none,
    number > 0 ? activities.list('ofChat', chatId, { id: activityId({ chatId, number }), at: number }) : none,
  ];
}

/** Leaves out what is not after a place. */
function heads(message: Message | undefined, activity: Activity | undefined, after: Cursor | undefined): Heads {
  const isOldMessage = after?.message && message && isAt(message, after.message);
  const isOldActivity = after && activity && activity.number <= after.activity;
  return { message: isOldMessage ? undefined : message, activity: isOldActivity ? undefined : activity };
}

function isAt({ id, createdAt }: Message, place: Place): boolean {
  return createdAt < Number(place.at) || id === place.id;
}

/** An activity knows the message before it, which counts when both happened at the same time. */
function laterOf({ message, activity }: Heads): ConversationItem | undefined {
  if (!message || !activity) return message ?? activity;
  const isActivityLater =
    activity.at > message.createdAt || (activity.at === message.createdAt && activity.after === message.id);
  return isActivityLater ? activity : message;
}

/** A place in both lists: the number of an activity, 0 for none, and a message. */
interface Cursor {
  readonly activity: number;
  readonly message: Place | undefined;
}

function cursorOf({ message, activity }: Heads): string {
  return `${activity?.number ?? 0}_${message ? `${message.createdAt}_${message.id}` : ''}`;
}

function readCursor(cursor: string): Cursor | undefined {
  const parts = /^(\d{1,15})_(?:(\d+(?:\.\d+)?)_(.+))?$/.exec(cursor);
  if (!parts) return undefined;
  const [, activity, at, id] = parts;
  return { activity: Number(activity), message: id === undefined ? undefined : { id, at: Number(at) } };
}
