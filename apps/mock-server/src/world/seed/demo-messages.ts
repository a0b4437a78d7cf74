import { notSent } from '../inbox/add-message.ts';
import { findChat } from '../inbox/open-chat.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';

const ends = { wabaNumber: demo.wabaNumbers.sales, customerPhone: demo.customers.onBoth.phone };

const orderDetails = {
  configurationName: 'acme_payments',
  referenceId: demo.order.referenceId,
  provider: 'razorpay',
  currency: 'INR',
  type: 'physical-goods',
  items: [{ name: 'Runner 2', amount: 199.5, quantity: 1 }],
};

/** The wallet, an order, and a failed message. Both messages are older than the last message of their chat. */
export function fillDemoMessages(world: World): void {
  const balanceMicros = world.options.wallet === 'funded' ? 1_234_567_890 : 0;
  world.wallets.put({ currencyCode: 'INR', balanceMicros });
  const chat = findChat(world, ends);
  if (!chat) return;
  for (const message of messagesOf(chat.id, chat.lastMessageAt)) world.messages.put(message);
  world.orders.put({
    referenceId: demo.order.referenceId,
    chatId: chat.id,
    messageId: demo.messages.order,
    status: 'pending',
    currencyCode: 'INR',
    total: 19_950,
    payment: { type: 'payment_gateway', provider: 'razorpay', configurationName: 'acme_payments' },
  });
}

function messagesOf(chatId: string, before: number): Message[] {
  const common = {
    chatId,
    origin: 'USER' as const,
    mediaUrl: null,
    memberPhone: null,
    templateId: null,
    repliesTo: null,
    customData: null,
  };
  const [failedAt, orderedAt] = [before - 5 * 60_000, before - 4 * 60_000];
  return [
    {
      ...common,
      id: demo.messages.failed,
      type: 'TEXT',
      text: 'Shall we send you the new prices?',
      content: null,
      createdAt: failedAt,
      delivery: {
        ...notSent,
        failedAt: failedAt + 1_000,
        failure: { code: '131026', reason: 'Message undeliverable' },
      },
    },
    {
      ...common,
      id: demo.messages.order,
      type: 'ORDER',
      text: 'Review your order and pay to confirm it.',
      content: { body: 'Review your order and pay to confirm it.', orderDetails },
      createdAt: orderedAt,
      delivery: { ...notSent, sentAt: orderedAt + 1_000, deliveredAt: orderedAt + 2_000, readAt: orderedAt + 30_000 },
    },
  ];
}
