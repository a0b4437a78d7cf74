/** The account as a whole. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  /** How many AI summaries it can still have made. */
  readonly aiCredits: number;
}
