import { defineTable } from './table.ts';

/** What a template looks like to the customer, with its variables still in it. */
export interface TemplateParts {
  readonly header: TemplateHeader | null;
  /** The text, with variables as `{{name}}`. */
  readonly body: string;
  readonly footer: string | null;
  readonly buttons: readonly TemplateButton[];
  /** Side by side below the body; only a carousel has any. */
  readonly cards: readonly TemplateCard[];
}

/** The line, the medium or the place above the body. */
export type TemplateHeader =
  | { readonly format: 'TEXT'; readonly text: string }
  | TemplateMediaHeader
  | { readonly format: 'LOCATION' };

/** A medium that is given anew with each message. */
export interface TemplateMediaHeader {
  readonly format: 'IMAGE' | 'VIDEO' | 'DOCUMENT';
  /** What the reviewer was shown. */
  readonly sampleUrl: string | null;
}

/** One button. */
export type TemplateButton =
  | { readonly type: 'QUICK_REPLY'; readonly text: string }
  /** `sample` is what the reviewer was shown in place of the link's variable. */
  | { readonly type: 'URL'; readonly text: string; readonly url: string; readonly sample: string | null }
  | { readonly type: 'PHONE_NUMBER'; readonly text: string; readonly phoneNumber: string };

/** One card of a carousel. */
export interface TemplateCard {
  readonly header: TemplateMediaHeader;
  readonly body: string;
  readonly buttons: readonly TemplateButton[];
}

/** What becomes of a submitted template, and when, in milliseconds since 1970; a time in the future has not come yet. */
export interface Review {
  /** When the reviewer decides; null for never. */
  readonly decidedAt: number | null;
  /** Why the reviewer rejects it; null when it is approved. */
  readonly rejectedReason: string | null;
  /** When an approved template is taken out of use for its poor quality; null for never. */
  readonly pausedAt: number | null;
}

/** How a template can stand with the reviewer. */
export type TemplateStatus = 'PENDING' | 'APPROVED' | 'REJECTED' | 'PAUSED';

/** A template of one number in one language. */
export interface Template extends TemplateParts {
  /** Digits only: upstream sends it as a number. */
  readonly id: string;
  readonly wabaNumber: string;
  readonly name: string;
  readonly language: string;
  readonly category: TemplateCategory;
  readonly createdBy: string;
  readonly review: Review;
}

/** What a template is for. */
export type TemplateCategory = 'MARKETING' | 'UTILITY';

/** The templates of the account's numbers. */
export const templateTables = {
  templates: defineTable({
    id: ({ id }: Template) => id,
    indexes: { ofNumber: { group: ({ wabaNumber }) => wabaNumber, order: 'name' } },
  }),
};
