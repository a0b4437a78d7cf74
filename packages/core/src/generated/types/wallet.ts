// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `wallet.balance` answers. */
export interface WalletBalance extends Schema<'WalletBalance'> {}
