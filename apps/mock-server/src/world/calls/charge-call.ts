import { readWallet } from '../wallet/read-wallet.ts';
import type { World } from '../world.ts';

/** The price of a WhatsApp call in millionths of the currency. Assumed: no source names one, or says when it is taken. */
export const callPriceMicros = 500_000;

/**
 * Tells whether the wallet has the price of a call.
 *
 * @see createoutgoingcall: refused when the balance is too low
 */
export function canPayCall(world: World): boolean {
  return readWallet(world).balanceMicros >= callPriceMicros;
}

/** Takes the price of a call from the wallet, which has to have it. */
export function chargeCall(world: World): void {
  const wallet = readWallet(world);
  world.wallets.put({ ...wallet, balanceMicros: wallet.balanceMicros - callPriceMicros });
}
