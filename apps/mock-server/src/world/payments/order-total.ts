/** Amounts are for one piece, in decimals of the currency. */
export interface OrderLine {
  readonly amount: number;
  readonly quantity: number;
  readonly saleAmount?: number | undefined;
}

/** Amounts are in decimals of the currency. */
export interface Order {
  readonly items: readonly OrderLine[];
  readonly tax?: number | undefined;
  readonly shipping?: number | undefined;
  readonly discount?: number | undefined;
}

/**
 * What an order costs, in hundredths of the currency: each piece at its sale price if it has one, plus tax and
 * shipping, minus the discount.
 *
 * Assumed: the formula. The sources name only the parts.
 */
export function orderTotal({ items, tax = 0, shipping = 0, discount = 0 }: Order): number {
  const lines = items.map(({ amount, saleAmount = amount, quantity }) => toHundredths(saleAmount) * quantity);
  return lines.reduce((sum, line) => sum + line, toHundredths(tax) + toHundredths(shipping) - toHundredths(discount));
}

function toHundredths(amount: number): number {
  return Math.round(amount * 100);
}
