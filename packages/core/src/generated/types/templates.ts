// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/**
 * The input of `templates.create`.
 *
 * A complete template, as submitted for review. Creating and editing take the same properties, and an edit must send
 * all required ones again.
 */
export interface TemplateCreateInput extends Schema<'TemplateDefinition'> {}

/** Whether the request was accepted. There is no id; list the templates to get it. */
export interface TemplateOutcome extends Schema<'TemplateOutcome'> {}

/**
 * The input of `templates.delete`.
 *
 * The template to delete. The reference lists `wabaNumber` as required, but describes `wabaPhoneNumber`, which the
 * guide requires too; a `wabaNumber` in addition to it is not refused.
 */
export interface TemplateDeleteInput extends Schema<'DeleteTemplateRequest'> {}

/**
 * The input of `templates.edit`.
 *
 * A complete template, as submitted for review. Creating and editing take the same properties, and an edit must send
 * all required ones again.
 */
export interface TemplateEditInput extends Schema<'TemplateDefinition'> {
  /**
   * The template's id, from the list of templates, which returns it as a number or as a string.
   *
   * @example "1001"
   */
  templateId: string;
}

/** The input of `templates.list`. */
export interface TemplateListInput {
  /**
   * Only templates with this review status. `ALL` selects every status; no template has this status itself.
   *
   * @example "APPROVED"
   */
  status?: 'APPROVED' | 'REJECTED' | 'PENDING' | 'PAUSED' | 'ALL';
  /**
   * Only templates with this name. The live service has been observed to return names that start with it; the
   * documentation does not say how it is matched.
   *
   * @example "diwali_offer"
   */
  name?: string;
  /**
   * Only templates in this language. The guide gives `en` as the default, the reference none.
   *
   * @example "en"
   */
  language?: Schema<'TemplateLanguage'>;
  /**
   * Only templates of this category.
   *
   * @example "MARKETING"
   */
  category?: Schema<'TemplateCategory'>;
  /**
   * Only templates of these WhatsApp numbers of the account, in international form, joined by commas.
   *
   * @example "919999999901,919999999902"
   */
  wabaPhoneNumbers?: string;
  /**
   * Whether to list the templates of all WhatsApp numbers of the account.
   *
   * @example true
   */
  allWabaPhoneNumbers?: boolean;
}

/** The result of `templates.list`. */
export type TemplateListResult = Schema<'Template'>[];

/** A record of `templates.list`. */
export interface Template extends Schema<'Template'> {}
