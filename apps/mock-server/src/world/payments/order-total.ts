/** One line of an order; amounts are plain decimals for one piece. */
export interface OrderLine {
  readonly amount: number;
  readonly quantity: number;
  readonly saleAmount?: number | undefined;
}

/** What an order is made of, in plain decimals of the currency. */
export interface Order {
  readonly items: readonly OrderLine[];
  readonly tax?: number | undefined;
  readonly shipping?: number | undefined;
  readonly discount?: number | undefined;
}

/**
 * What an order costs, in hundredths of the currency: every piece at its reduced price where it has one, plus tax and
 * shipping, less discount.
 *
 * Assumed: sources name the parts and not how they make up the total.
 */
export function orderTotal({ items, tax = 0, shipping = 0, discount = 0 }: Order): number {
  const lines = items.map(({ amount, saleAmount = amount, quantity }) => toHundredths(saleAmount) * quantity);
  return lines.reduce((sum, line) => sum + line, toHundredths(tax) + toHundredths(shipping) - toHundredths(discount));
}

function toHundredths(amount: number): number {
  return Math.round(amount * 100);
}
