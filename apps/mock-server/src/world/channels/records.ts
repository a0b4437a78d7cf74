/** A WhatsApp number of the organization that no call can use and no list shows. */
export interface ClosedChannel {
  readonly id: string;
  readonly wabaNumber: string;
  /** It is not connected, or the holder of the key may not use it. */
  readonly problem: 'not-connected' | 'no-access';
}
