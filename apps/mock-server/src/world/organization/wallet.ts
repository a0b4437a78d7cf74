import { nextId } from '../ids.ts';
import type { ChatEnds } from '../inbox/open-chat.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Conversation, type ConversationCategory, conversationKey, type Wallet } from '../tables/organization.ts';
import type { World } from '../world.ts';

/** An account without a wallet has an empty one. @see get-wallet-balanace-for-org */
export function readWallet({ wallets }: World): Wallet {
  const [wallet] = wallets.values();
  return wallet ?? { currencyCode: 'INR', balanceMicros: 0 };
}

const durationMs = 24 * 60 * 60 * 1000;

/** In millionths of the currency. Assumed: no source states prices. */
const pricesMicros: Readonly<Record<ConversationCategory, number>> = {
  SERVICE: 300_000,
  MARKETING: 800_000,
  UTILITY: 125_000,
  AUTHENTICATION: 125_000,
};

/**
 * Pays for the conversation of a message: its price, or nothing while a conversation of the category is open.
 *
 * @see conversation-cost-webhooks: a fee is taken once for every newly opened 24-hour window.
 * Assumed: each category has its own window, and an account that cannot pay is refused with 422, as it is for calls.
 */
export function chargeConversation(
  world: World,
  { wabaNumber, customerPhone }: ChatEnds,
  category: ConversationCategory,
): Conversation | Refusal<422> {
  const ends = { wabaNumber, customerPhone, category };
  const open = world.conversations.get(conversationKey(ends));
  if (open && world.now() - open.openedAt < durationMs) return open;

  return chargeNewConversation(world, ends, category);
}

/** Pays for a conversation that opens now, instead of one that may be open. */
export function chargeNewConversation(
  world: World,
  { wabaNumber, customerPhone }: ChatEnds,
  category: ConversationCategory,
): Conversation | Refusal<422> {
  const wallet = readWallet(world);
  const costMicros = pricesMicros[category];
  if (wallet.balanceMicros < costMicros) return refuse(422, 'Insufficient wallet balance');
  world.wallets.put({ ...wallet, balanceMicros: wallet.balanceMicros - costMicros });
  const id = nextId(world.random, 'conv_');
  const row = { wabaNumber, customerPhone, category, id, openedAt: world.now(), costMicros };
  const conversation = world.conversations.put(row);
  world.report({ type: 'CONVERSATION_CHARGED', conversation, customer: world.customers.get(customerPhone) });
  return conversation;
}
