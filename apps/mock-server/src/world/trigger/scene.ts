import { findChannel } from '../inbox/find-by-number.ts';
import { findChat, openChat } from '../inbox/open-chat.ts';
import { readWallet } from '../organization/wallet.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import type { World } from '../world.ts';

/** What an event may be asked for with. Which fields count depends on the event. */
export interface TriggerFields {
  /** The customer's phone number. Default: a customer with a suitable chat, or a new one. */
  readonly customer?: string | undefined;
  /** Default: the account's first. */
  readonly wabaNumber?: string | undefined;
  /** What is written: a message, a note, or the name of a tag. */
  readonly text?: string | undefined;
  /** What a message, a template, an agent or a permission becomes. */
  readonly status?: string | undefined;
  /** Of an escalation. */
  readonly level?: number | undefined;
  /** For an event without a documented payload: the payload. */
  readonly payload?: Readonly<Record<string, unknown>> | undefined;
}

/** Where something is about to happen. */
export interface Scene {
  readonly world: World;
  readonly wabaNumber: string;
  readonly fields: TriggerFields;
}

export type TriggerRefusal = Refusal<400 | 403 | 404 | 409 | 422>;

/** Finds the WABA number that an event is for. */
export function openScene(world: World, fields: TriggerFields): Scene | TriggerRefusal {
  if (fields.text?.trim() === '') return refuse(400, 'text must not be empty');
  const [first] = world.channels.keys();
  const number = fields.wabaNumber ?? first;
  if (number === undefined) return refuse(409, 'The account has no WABA number, so nothing can happen in it');
  const channel = findChannel(world, number, 404);
  if (isRefusal(channel)) return channel;
  if (fields.customer !== undefined && !isPhoneNumber(toDigits(fields.customer))) {
    return refuse(400, 'customer must be a phone number with its country code');
  }
  if (world.customers.get(toDigits(fields.customer ?? ''))?.isBlocked) return refuse(409, 'The customer is blocked');
  return { world, wabaNumber: channel.wabaNumber, fields };
}

/**
 * The chat in which something happens: that of the customer who was asked for, the first that suits, or the first of
 * all. It is created if necessary.
 */
export function chooseChat(scene: Scene, suits: (chat: CustomerChat) => boolean = () => true): CustomerChat {
  const { world, wabaNumber, fields } = scene;
  if (fields.customer !== undefined) return openChat(world, { wabaNumber, customerPhone: toDigits(fields.customer) });
  const chats = chatsOf(scene);
  const known = chats.find(suits) ?? chats[0];
  return known ?? openChat(world, { wabaNumber, customerPhone: newPhone(world) });
}

/** The chats of customers who are not blocked, in the order of their creation. */
export function chatsOf({ world, wabaNumber }: Scene): CustomerChat[] {
  const chats: CustomerChat[] = [];
  for (const chat of world.chats.values()) {
    const isUsable = 'customerPhone' in chat && chat.wabaNumber === wabaNumber;
    if (isUsable && !world.customers.get(chat.customerPhone)?.isBlocked) chats.push(chat);
  }
  return chats;
}

/** A chat as it is now. */
export function currentChat({ world }: Scene, { wabaNumber, customerPhone }: CustomerChat): CustomerChat {
  return findChat(world, { wabaNumber, customerPhone }) ?? openChat(world, { wabaNumber, customerPhone });
}

const firstPhone = 919999999940;

/** A phone number that the account does not know: of those that the demo leaves free, or above them. */
export function newPhone({ customers, whatsappGroupParticipants }: World): string {
  const taken = new Set([...whatsappGroupParticipants.values()].map(({ phone }) => phone));
  let phone = firstPhone;
  while (customers.has(String(phone)) || taken.has(String(phone))) phone += phone % 100 === 69 ? 31 : 1;
  return String(phone);
}

const enoughMicros = 10_000_000;

/** Fills the wallet, if it is almost empty, so that a message can be paid for. */
export function fillWallet({ world }: Scene): void {
  const wallet = readWallet(world);
  if (wallet.balanceMicros < enoughMicros) world.wallets.put({ ...wallet, balanceMicros: 100_000_000 });
}

/** Reads the status that was asked for. */
export function chooseStatus<Status extends string>(
  { fields }: Scene,
  known: readonly Status[],
  usual: Status,
): Status | Refusal<400> {
  if (fields.status === undefined) return usual;
  const status = known.find((one) => one === fields.status);
  return status ?? refuse(400, `status must be one of ${known.join(', ')}`);
}
