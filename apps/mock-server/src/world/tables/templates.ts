import { defineTable } from './table.ts';

/** What a template shows to the customer, variables included. */
export interface TemplateParts {
  readonly header: TemplateHeader | null;
  /** Variables are written `{{name}}`. */
  readonly body: string;
  readonly footer: string | null;
  readonly buttons: readonly TemplateButton[];
  /** Only a carousel has any. */
  readonly cards: readonly TemplateCard[];
}

export type TemplateHeader =
  | { readonly format: 'TEXT'; readonly text: string }
  | TemplateMediaHeader
  | { readonly format: 'LOCATION' };

/** A header whose medium is sent with each message. */
export interface TemplateMediaHeader {
  readonly format: 'IMAGE' | 'VIDEO' | 'DOCUMENT';
  /** What the reviewer was shown. */
  readonly sampleUrl: string | null;
}

export type TemplateButton =
  | { readonly type: 'QUICK_REPLY'; readonly text: string }
  /** The reviewer was shown `sample` instead of the link's variable. */
  | { readonly type: 'URL'; readonly text: string; readonly url: string; readonly sample: string | null }
  | { readonly type: 'PHONE_NUMBER'; readonly text: string; readonly phoneNumber: string };

export interface TemplateCard {
  readonly header: TemplateMediaHeader;
  readonly body: string;
  readonly buttons: readonly TemplateButton[];
}

/** What happens to a submitted template. Times are in milliseconds since 1970; one in the future has not come yet. */
export interface Review {
  /** When the reviewer decides; null for never. */
  readonly decidedAt: number | null;
  /** Why the reviewer rejects it; null when it is approved. */
  readonly rejectedReason: string | null;
  /** When an approved template is paused for poor quality; null for never. */
  readonly pausedAt: number | null;
}

export type TemplateStatus = 'PENDING' | 'APPROVED' | 'REJECTED' | 'PAUSED';

/** A template of one WABA number in one language. */
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

export type TemplateCategory = 'MARKETING' | 'UTILITY';

export const templateTables = {
  templates: defineTable({
    id: ({ id }: Template) => id,
    indexes: { ofNumber: { group: ({ wabaNumber }) => wabaNumber, order: 'name' } },
  }),
};
