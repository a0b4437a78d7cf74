import { nextId } from '../ids.ts';
import type { ChatEnds } from '../inbox/open-chat.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Conversation, type ConversationCategory, conversationKey, type Wallet } from '../tables/organization.ts';
import type { World } from '../world.ts';

const durationMs = 24 * 60 * 60 * 1000;

/** Assumed: sources name no prices. In millionths of the currency. */
const pricesMicros: Readonly<Record<ConversationCategory, number>> = {
  SERVICE: 300_000,
  MARKETING: 800_000,
  UTILITY: 125_000,
  AUTHENTICATION: 125_000,
};

/**
 * Pays for the conversation that a message belongs to: nothing while one of its category is open, else its price.
 *
 * @see conversation-cost-webhooks: a fee is taken once for every newly opened 24-hour window.
 * Assumed: each category has a window of its own, and who cannot pay is refused with 422, as calls are.
 */
export function chargeConversation(
  world: World,
  { wabaNumber, customerPhone }: ChatEnds,
  category: ConversationCategory,
): Conversation | Refusal<422> {
  const ends = { wabaNumber, customerPhone, category };
  const open = world.conversations.get(conversationKey(ends));
  if (open && world.now() - open.openedAt < durationMs) return open;

  const wallet = readWallet(world);
  const costMicros = pricesMicros[category];
  if (wallet.balanceMicros < costMicros) return refuse(422, 'Insufficient wallet balance');
  world.wallets.put({ ...wallet, balanceMicros: wallet.balanceMicros - costMicros });
  return world.conversations.put({ ...ends, id: nextId(world.random, 'conv_'), openedAt: world.now(), costMicros });
}

/** The wallet of the organization; an account without one has an empty one. @see get-wallet-balanace-for-org */
export function readWallet({ wallets }: World): Wallet {
  const [wallet] = wallets.values();
  return wallet ?? { currencyCode: 'INR', balanceMicros: 0 };
}
