import type { Answer, Inbound } from '../pipeline/inbound.ts';

/** Answers a request. It answers its own errors, too; one that it throws becomes a 500 without a record. */
export type Handler = (inbound: Inbound) => Promise<Answer>;
