import type { CustomerChat } from '../tables/inbox.ts';
import { tableDefinitions, tableNames } from '../tables/tables.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';

type Row = Readonly<Record<string, unknown>>;

/** Where the rows of a WABA number go. */
interface Move {
  readonly from: string;
  readonly to: string;
  /** Ids of chats that became part of another one. */
  readonly chats: ReadonlyMap<string, string>;
}

/**
 * Puts everything in a new world on its first WABA number, for programs that never send `from`. A customer who has a chat
 * on two of them has one chat with all messages. A world without any data gets the demo's first number.
 */
export function keepOneNumber(world: World): void {
  for (const { id } of [...world.closedChannels.values()]) world.closedChannels.delete(id);
  const [kept, ...others] = world.channels.keys();
  if (kept === undefined) {
    addNumber(world);
    return;
  }
  for (const from of others) {
    dropDuplicateTemplates(world, from, kept);
    const move: Move = { from, to: kept, chats: joinChats(world, from, kept) };
    for (const name of tableNames) {
      const table: MutableTable = world[name];
      for (const id of [...table.keys()]) moveRow(table, id, { ...move, idOf: tableDefinitions[name].id });
    }
  }
}

function addNumber(world: World): void {
  world.channels.put({
    id: demo.channels.support,
    wabaNumber: demo.wabaNumbers.support,
    phoneName: 'Support Line',
    displayName: 'Acme Support',
    isNameFromMeta: false,
    profile: null,
  });
}

/** A name and a language identify a template of one number. */
function dropDuplicateTemplates({ templates }: World, from: string, to: string): void {
  const kept = new Set([...templates.list('ofNumber', to)].map(({ name, language }) => `${name} ${language}`));
  for (const { id, name, language } of [...templates.list('ofNumber', from)]) {
    if (kept.has(`${name} ${language}`)) templates.delete(id);
  }
}

function joinChats({ chats }: World, from: string, to: string): Map<string, string> {
  const joined = new Map<string, string>();
  for (const chat of [...chats.list('latestOfNumber', from)]) {
    if (!('customerPhone' in chat)) continue;
    const other = [...chats.list('ofCustomer', chat.customerPhone)].find(({ wabaNumber }) => wabaNumber === to);
    if (!other) continue;
    joined.set(chat.id, other.id);
    chats.delete(chat.id);
    chats.put(joinChat(other as CustomerChat, chat)); // only chats with customers are listed by customer
  }
  return joined;
}

function joinChat(kept: CustomerChat, other: CustomerChat): CustomerChat {
  const latest = kept.lastMessageAt >= other.lastMessageAt ? kept : other;
  const inboundTimes = [kept, other].flatMap(({ lastInboundAt }) => lastInboundAt ?? []);
  return {
    ...kept,
    assigneePhone: kept.assigneePhone ?? other.assigneePhone,
    collaboratorPhones: [...new Set([...kept.collaboratorPhones, ...other.collaboratorPhones])],
    tags: [...new Set([...kept.tags, ...other.tags])],
    unreadCount: kept.unreadCount + other.unreadCount,
    isDone: kept.isDone && other.isDone,
    hasOpenCart: kept.hasOpenCart || other.hasOpenCart,
    lastMessage: latest.lastMessage,
    lastMessageAt: latest.lastMessageAt,
    lastInboundAt: inboundTimes.length === 0 ? null : Math.max(...inboundTimes),
    updatedAt: Math.max(kept.updatedAt, other.updatedAt),
  };
}

interface MutableTable {
  keys(): Iterable<string>;
  get(id: string): object | undefined;
  has(id: string): boolean;
  put(row: object): object;
  delete(id: string): boolean;
}

function moveRow(table: MutableTable, id: string, move: Move & { idOf(row: object): string }): void {
  const row = table.get(id) as Row; // of a table, whose rows are records
  const moved = withNumber(row, move);
  if (moved === row) return;
  const movedId = move.idOf(moved);
  if (movedId === id) return void table.put(moved);
  table.delete(id);
  // What the kept number has already, such as its profile, stays.
  if (!table.has(movedId)) table.put(moved);
}

function withNumber(row: Row, { from, to, chats }: Move): Row {
  const changes: Record<string, unknown> = {};
  if (row.wabaNumber === from) changes.wabaNumber = to;
  // A telephone line is not on WhatsApp, whatever its number.
  if (row.number === from && row.network === 'WHATSAPP') changes.number = to;
  const chatId = typeof row.chatId === 'string' ? chats.get(row.chatId) : undefined;
  if (chatId !== undefined) changes.chatId = chatId;
  for (const name of ['wabaRoles', 'subscriptions']) {
    const list = row[name];
    if (Array.isArray(list) && list.some(({ wabaNumber }) => wabaNumber === from))
      changes[name] = movedList(list, from, to);
  }
  return Object.keys(changes).length === 0 ? row : { ...row, ...changes };
}

/** One entry for each event of a subscription, and one role on the number, which is the first. */
function movedList(list: readonly Row[], from: string, to: string): Row[] {
  const byKey = new Map<unknown, Row>();
  for (const entry of list) {
    const moved = entry.wabaNumber === from ? { ...entry, wabaNumber: to } : entry;
    const key = `${moved.wabaNumber} ${moved.event}`;
    if (!byKey.has(key)) byKey.set(key, moved);
  }
  return [...byKey.values()];
}
