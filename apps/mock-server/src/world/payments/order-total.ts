/** One line of an order; amounts are rupees for one piece. */
export interface OrderLine {
  readonly amount: number;
  readonly quantity: number;
  readonly saleAmount?: number | undefined;
}

/** What an order is made of, in rupees. */
export interface Order {
  readonly items: readonly OrderLine[];
  readonly tax?: number | undefined;
  readonly shipping?: number | undefined;
  readonly discount?: number | undefined;
}

/**
 * What an order costs in paise: every piece at its reduced price where it has one, plus tax and shipping, less discount.
 *
 * Assumed: no source says how the total is made up.
 */
export function orderTotal({ items, tax = 0, shipping = 0, discount = 0 }: Order): number {
  const lines = items.map(({ amount, saleAmount = amount, quantity }) => toPaise(saleAmount) * quantity);
  return lines.reduce((sum, line) => sum + line, toPaise(tax) + toPaise(shipping) - toPaise(discount));
}

function toPaise(rupees: number): number {
  return Math.round(rupees * 100);
}
