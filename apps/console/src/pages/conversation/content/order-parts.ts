import { fill, texts } from '../../../texts.ts';
import type { ChatMessage } from '../thread/chat-message.ts';
import { fileOf } from './file-of.ts';
import type { Field, Part } from './part.ts';
import { type Fields, fieldsOf, listOf, numberOf, stringOf } from './read-value.ts';

const { conversation } = texts;

/** An order: one that the account asks the customer to pay, or one that the customer placed from the catalogue. */
export function orderParts({ text, content }: ChatMessage): readonly Part[] {
  const details = content?.orderDetails;
  const image = stringOf(fieldsOf(content?.header).link);
  return [
    ...(image === null ? [] : [fileOf('image', image)]),
    ...(text ? [{ kind: 'text' as const, text }] : []),
    details === undefined ? placedOrder(listOf(content?.items)) : requestedOrder(fieldsOf(details)),
    ...footerOf(content?.footer),
  ];
}

/** What has happened to an order. */
export function orderStatusParts({ text, content }: ChatMessage): readonly Part[] {
  const { referenceId, status, description } = fieldsOf(content?.orderStatus);
  const fields = [
    fieldOf(conversation.orderReference, referenceId),
    fieldOf(conversation.orderState, stringOf(status)?.replaceAll('_', ' ')),
    fieldOf(conversation.orderRemark, description),
  ].flat();
  return [
    ...(text ? [{ kind: 'text' as const, text }] : []),
    { kind: 'fields', title: conversation.orderStatus, fields },
    ...footerOf(content?.footer),
  ];
}

function requestedOrder(details: Fields): Part {
  const currency = stringOf(details.currency) ?? 'INR';
  const items = listOf(details.items);
  const priceOf = (item: Fields) => numberOf(item.saleAmount) ?? numberOf(item.amount) ?? 0;
  const [tax, shipping, discount] = [details.tax, details.shipping, details.discount].map((it) => numberOf(it) ?? 0);
  const total = sumOf(items, priceOf) + (tax ?? 0) + (shipping ?? 0) - (discount ?? 0);
  const amount = (name: string, value = 0) => (value === 0 ? [] : [{ name, value: money(value, currency) }]);
  return {
    kind: 'fields',
    title: conversation.order,
    fields: [
      ...items.map((item) => itemField(item, stringOf(item.name), money(priceOf(item) * quantityOf(item), currency))),
      ...amount(stringOf(details.taxDescription) ?? conversation.orderTax, tax),
      ...amount(conversation.orderShipping, shipping),
      ...amount(conversation.orderDiscount, discount === undefined ? 0 : -discount),
      { name: conversation.orderTotal, value: money(total, currency) },
      ...fieldOf(conversation.orderReference, details.referenceId),
    ],
  };
}

function placedOrder(items: readonly Fields[]): Part {
  const priceOf = (item: Fields) => numberOf(item.price) ?? 0;
  const lines = items.map((item) =>
    itemField(item, stringOf(item.productId), money(priceOf(item) * quantityOf(item), null)),
  );
  const total = { name: conversation.orderTotal, value: money(sumOf(items, priceOf), null) };
  return { kind: 'fields', title: conversation.order, fields: [...lines, total] };
}

function itemField(item: Fields, name: string | null, value: string): Field {
  return { name: fill(conversation.orderItem, { quantity: quantityOf(item), name: name ?? '' }), value };
}

function quantityOf({ quantity }: Fields): number {
  return numberOf(quantity) ?? 1;
}

function sumOf(items: readonly Fields[], priceOf: (item: Fields) => number): number {
  return items.reduce((sum, item) => sum + priceOf(item) * quantityOf(item), 0);
}

function money(amount: number, currency: string | null): string {
  const value = amount.toLocaleString('en-IN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return currency === null ? value : `${currency} ${value}`;
}

function fieldOf(name: string, given: unknown): Field[] {
  const value = stringOf(given);
  return value === null ? [] : [{ name, value }];
}

function footerOf(given: unknown): Part[] {
  const text = stringOf(given);
  return text === null ? [] : [{ kind: 'footer', text }];
}
