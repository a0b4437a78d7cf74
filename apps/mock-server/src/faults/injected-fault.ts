import type { FaultEffect, FaultName } from '../world/tables/faults.ts';

/** A fault that was injected into an answer, for the journal. */
export interface InjectedFault {
  /** The rule; `prefer` where the request asked for it. */
  readonly rule: string;
  readonly effect: FaultEffect;
  /** Whether the request was carried out. */
  readonly isApplied: boolean;
}

/** How an answer is sent: late, byte by byte, or not as a whole. */
export interface Transmission {
  readonly delayMs: number;
  /** The time between two bytes of the body; undefined to send them at once. */
  readonly dribbleMs?: number | undefined;
  readonly broken?: BrokenTransmission | undefined;
}

/** The faults that need the connection. All others are ordinary answers with an odd body. */
export type BrokenTransmission = Exclude<FaultName, 'malformed-json' | 'html-502'>;
