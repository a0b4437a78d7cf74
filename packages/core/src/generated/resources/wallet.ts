// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { WalletBalance } from '../types/wallet.ts';

/** The money that messages and calls are paid from. */
export class Wallet extends Resource {
  /**
   * Get the wallet balance.
   *
   * Returns how much money the organization has left, and in which currency. There are no parameters.
   *
   * The amount is not rounded: it may have any number of decimals. By the reference a success is 200, by the guide 201,
   * with the same body.
   *
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/get-wallet-balanace-for-org
   */
  balance(options?: RequestOptions): PendingRequest<WalletBalance> {
    return this.invoke(
      { id: 'getWalletBalance', method: 'GET', path: '/wallet/balance', safety: 'safe' },
      undefined,
      options,
    );
  }
}
