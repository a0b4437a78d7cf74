import { nextId } from '../ids.ts';
import { type Order, orderTotal } from '../payments/order-total.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Message, OrderPayment, OrderStatus } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { checkMedia } from './check-media.ts';
import { resolveRecipient } from './resolve-recipient.ts';
import { type SendTarget, sendFreeForm } from './send-free-form.ts';

export interface OrderSend extends SendTarget {
  readonly content: {
    readonly header?: { readonly link: string } | undefined;
    readonly body: string;
    readonly orderDetails: OrderDetails;
  };
}

export interface OrderStatusSend extends SendTarget {
  readonly content: {
    readonly body: string;
    readonly orderStatus: { readonly referenceId: string; readonly status: OrderStatus };
  };
}

/**
 * Sends an order and keeps it under its reference, which is generated if none is given.
 *
 * @see outgoing-messages-whatsapp-order: a reference is unique, and the header is an image. Assumed: a reference that
 * is in use is refused, and so is an order with a negative total; the configuration need not exist.
 */
export function sendOrder(world: World, { content, ...target }: OrderSend): Message | Refusal {
  const { header, body, orderDetails } = content;
  const total = orderTotal(orderDetails);
  if (orderDetails.referenceId !== undefined && world.orders.has(orderDetails.referenceId)) {
    return refuse(422, 'referenceId belongs to another order');
  }
  if (!Number.isSafeInteger(total) || total < 0) return refuse(422, 'The total of the order is not a possible amount');
  const refusal = header && checkMedia(world, { url: header.link, kind: 'image' });
  if (refusal) return refusal;
  const message = sendFreeForm(world, target, { type: 'ORDER', text: body, content: { ...content } });
  if (isRefusal(message)) return message;

  const referenceId = orderDetails.referenceId ?? nextId(world.random, 'order_');
  world.orders.put({
    referenceId,
    chatId: message.chatId,
    messageId: message.id,
    status: 'pending',
    currencyCode: orderDetails.currency ?? 'INR',
    total,
    payment: paymentOf(orderDetails, { referenceId, total }),
  });
  return message;
}

/**
 * Sends the new status of an order to the customer who was asked to pay it. Any status may follow any other.
 *
 * @see outgoing-messages-whatsapp-order-status: the reference is that of an order message. Assumed: an unknown
 * reference, or one of another chat, is refused.
 */
export function sendOrderStatus(world: World, { content, ...target }: OrderStatusSend): Message | Refusal {
  const { referenceId, status } = content.orderStatus;
  const recipient = resolveRecipient(world, target);
  if (isRefusal(recipient)) return recipient;
  const order = world.orders.get(referenceId);
  if (!order || order.chatId !== recipient.chat?.id) return refuse(422, 'Order not found');
  const message = sendFreeForm(world, target, { type: 'ORDER_STATUS', text: content.body, content: { ...content } });
  if (!isRefusal(message)) world.orders.put({ ...order, status });
  return message;
}

/** Amounts are in decimals of the currency. */
export interface OrderDetails extends Order {
  readonly referenceId?: string | undefined;
  readonly configurationName?: string | undefined;
  readonly upiIntentLink?: string | undefined;
  readonly paymentLink?: string | undefined;
  readonly provider?: string | undefined;
  readonly currency?: string | undefined;
}

/**
 * How an order is paid. A payment link wins over a UPI link, and both win over a configuration. The provider `upi_vpa`
 * gets a generated UPI link.
 *
 * @see outgoing-messages-whatsapp-order. Assumed: the form of the generated link.
 */
export function paymentOf(
  { paymentLink, upiIntentLink, provider, configurationName, currency = 'INR' }: OrderDetails,
  { referenceId, total }: { referenceId: string; total: number },
): OrderPayment {
  if (paymentLink !== undefined) return { type: 'payment_link', link: paymentLink };
  if (upiIntentLink !== undefined) return { type: 'upi_intent_link', link: upiIntentLink };
  if (provider === 'upi_vpa') {
    const parameters = { pn: configurationName ?? '', tr: referenceId, am: (total / 100).toFixed(2), cu: currency };
    return { type: 'upi_intent_link', link: `upi://pay?${new URLSearchParams(parameters)}` };
  }
  return { type: 'payment_gateway', provider: provider ?? null, configurationName: configurationName ?? null };
}
