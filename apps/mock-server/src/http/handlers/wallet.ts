import { readWallet } from '../../world/organization/wallet.ts';
import type { HandlersOf } from './handler.ts';

/** The money of the organization. */
export const walletHandlers: HandlersOf<'getWalletBalance'> = {
  getWalletBalance({ world }) {
    const { currencyCode, balanceMicros } = readWallet(world);
    return { status: 200, body: { currencyCode, balance: balanceMicros / 1_000_000 } };
  },
};
