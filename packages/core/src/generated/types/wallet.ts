// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The result of `wallet.balance`. */
export interface WalletBalance extends Schema<'WalletBalance'> {}
