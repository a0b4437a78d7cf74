import type { Wallet } from '../tables/wallet.ts';
import type { World } from '../world.ts';

/** The wallet of the organization; an account without one has an empty one. @see get-wallet-balanace-for-org */
export function readWallet({ wallets }: World): Wallet {
  const [wallet] = wallets.values();
  return wallet ?? { currencyCode: 'INR', balanceMicros: 0 };
}
