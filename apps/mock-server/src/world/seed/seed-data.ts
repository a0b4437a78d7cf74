import { botFlowShape, savedApiFields } from '../tables/bot-row-shapes.ts';
import type { BotFlow, SavedApi } from '../tables/bots.ts';
import { flag, list, nullable, oneOf, optional, primitive, record, text, wholeNumber } from '../tables/shape.ts';

/** The data of a world as a person describes it, with every name resolved to a phone number. Plain data. */
export interface SeedData {
  readonly organization: string;
  readonly numbers: readonly { readonly phone: string; readonly name: string }[];
  readonly team: readonly SeedMember[];
  readonly customers: readonly SeedCustomer[];
  readonly tags: readonly string[];
  readonly fields: readonly SeedField[];
  readonly templates: readonly SeedTemplate[];
  readonly chats: readonly SeedChat[];
  /** Left out in data from before there were bots. */
  readonly apis?: readonly SeedApi[] | undefined;
  /** Name the APIs and each other by the ids that {@link idOf} gives them. */
  readonly bots?: readonly SeedBot[] | undefined;
}

export type SeedApi = Pick<SavedApi, 'name' | 'method' | 'url' | 'headers' | 'body'>;

export interface SeedBot {
  readonly name: string;
  readonly isPublished: boolean;
  readonly flow: BotFlow;
}

/** The id of an entry of a seed in a world. */
export function idOf(kind: string, position: number): string {
  return `${kind}_${String(position + 1).padStart(10, '0')}`;
}

export interface SeedMember {
  readonly phone: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: 'OWNER' | 'TEAM_LEAD' | 'TEAM_MEMBER' | 'TEAM_MEMBER_ASSIGNED';
  readonly numbers: readonly string[];
  readonly managers: readonly string[];
  readonly status: 'ONLINE' | 'OFFLINE' | null;
}

export interface SeedCustomer {
  readonly phone: string;
  readonly name: string;
  readonly isOptedIn: boolean;
  readonly isBlocked: boolean;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

export interface SeedField {
  readonly name: string;
  readonly type: 'text' | 'number' | 'date' | 'single_select' | 'multi_select';
  readonly options: readonly string[] | null;
}

export interface SeedTemplate {
  readonly number: string;
  readonly name: string;
  readonly language: string;
  readonly category: 'MARKETING' | 'UTILITY';
  readonly header: string | null;
  readonly body: string;
  readonly footer: string | null;
  readonly quickReplies: readonly string[];
  readonly status: 'APPROVED' | 'PENDING' | 'REJECTED' | 'PAUSED';
}

export interface SeedChat {
  readonly number: string;
  readonly customer: string;
  readonly assignee: string | null;
  readonly collaborators: readonly string[];
  readonly tags: readonly string[];
  /** Null counts the customer's messages since the account last wrote. */
  readonly unread: number | null;
  readonly isDone: boolean;
  /** Oldest first. */
  readonly messages: readonly SeedMessage[];
}

export interface SeedMessage {
  /** The customer, the API of the account, or the phone number of a team member. */
  readonly from: string;
  readonly text: string;
  /** How long before the world is made, in milliseconds. */
  readonly agoMs: number;
}

/** A hundred years: any message is newer, and its time has a year of four digits. */
export const longestAgoMs = 36_500 * 86_400_000;

const age = primitive<number>('must be milliseconds, at most a hundred years', (value) => {
  return typeof value === 'number' && value >= 0 && value <= longestAgoMs;
});

/** Snapshots carry the data that their world was made from, and may have been edited. */
export const seedDataShape = record<SeedData>({
  organization: text,
  numbers: list(record({ phone: text, name: text })),
  team: list(
    record({
      phone: text,
      name: text,
      email: nullable(text),
      role: oneOf('OWNER', 'TEAM_LEAD', 'TEAM_MEMBER', 'TEAM_MEMBER_ASSIGNED'),
      numbers: list(text),
      managers: list(text),
      status: nullable(oneOf('ONLINE', 'OFFLINE')),
    }),
  ),
  customers: list(
    record({
      phone: text,
      name: text,
      isOptedIn: flag,
      isBlocked: flag,
      fields: list(record({ name: text, value: text })),
    }),
  ),
  tags: list(text),
  fields: list(
    record({
      name: text,
      type: oneOf('text', 'number', 'date', 'single_select', 'multi_select'),
      options: nullable(list(text)),
    }),
  ),
  templates: list(
    record({
      number: text,
      name: text,
      language: text,
      category: oneOf('MARKETING', 'UTILITY'),
      header: nullable(text),
      body: text,
      footer: nullable(text),
      quickReplies: list(text),
      status: oneOf('APPROVED', 'PENDING', 'REJECTED', 'PAUSED'),
    }),
  ),
  chats: list(
    record({
      number: text,
      customer: text,
      assignee: nullable(text),
      collaborators: list(text),
      tags: list(text),
      unread: nullable(wholeNumber),
      isDone: flag,
      messages: list(record({ from: text, text, agoMs: age })),
    }),
  ),
  apis: optional(list(record<SeedApi>(savedApiFields))),
  bots: optional(list(record({ name: text, isPublished: flag, flow: botFlowShape }))),
});
