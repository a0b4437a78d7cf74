/** A license that the organization has bought; its holder can make and take calls on WhatsApp. */
export interface CallingLicense {
  readonly id: string;
  /** Null while nobody has it. */
  readonly holderPhone: string | null;
}
