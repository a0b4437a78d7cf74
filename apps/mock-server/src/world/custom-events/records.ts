/** A custom event that the account has configured. */
export interface CustomEvent {
  readonly name: string;
}

/** A custom event that happened to a customer. */
export interface FiredEvent {
  readonly id: string;
  readonly eventName: string;
  readonly wabaNumber: string;
  readonly customerPhone: string;
  readonly botId: string | null;
  /** Milliseconds since 1970. */
  readonly firedAt: number;
}
