import { readWallet } from '../../world/organization/wallet.ts';
import { createPaymentLink } from '../../world/payments/create-payment-link.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

/** The organization's wallet, and links that customers pay orders with. */
export const paymentHandlers: HandlersOf<'getWalletBalance' | 'generateCcAvenuePaymentLink'> = {
  getWalletBalance({ world }) {
    const { currencyCode, balanceMicros } = readWallet(world);
    return { status: 200, body: { currencyCode, balance: balanceMicros / 1_000_000 } };
  },

  generateCcAvenuePaymentLink({ world, body }) {
    return unlessRefused(createPaymentLink(world, body), ({ url, referenceId }) => ({
      status: 201,
      body: { paymentLink: url, referenceId },
    }));
  },
};
