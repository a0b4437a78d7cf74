// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { WalletBalance } from '../types/wallet.ts';

/** The balance that pays for messages and calls. */
export class Wallet extends Resource {
  /**
   * Get the wallet balance.
   *
   * Returns the remaining balance of the account and its currency. There are no parameters.
   *
   * The amount is not rounded: it can have any number of decimals. Success is 200 in the reference and 201 in the
   * guide, with the same body.
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
