import { defineTable } from './table.ts';

/** What a visitor of the account's website has entered in the form of a widget. */
export interface WidgetLead {
  /** A message that contains it is matched to this submission. */
  readonly inquiryCode: string;
  /** The WABA number that the widget belongs to. */
  readonly wabaNumber: string;
  /** In the order of the form. */
  readonly data: readonly WidgetLeadField[];
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
}

export interface WidgetLeadField {
  readonly field: string;
  readonly value: string;
}

export const widgetLeadTables = {
  widgetLeads: defineTable({ id: ({ inquiryCode }: WidgetLead) => inquiryCode, indexes: {} }),
};
