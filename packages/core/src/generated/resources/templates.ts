// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import type { Pages } from '../../kernel/pages.ts';
import { Resource } from '../../kernel/resource.ts';
import type {
  Template,
  TemplateCreateInput,
  TemplateDeleteInput,
  TemplateEditInput,
  TemplateListInput,
  TemplateListResult,
  TemplateOutcome,
} from '../types/templates.ts';

/** WhatsApp message templates and their review. */
export class Templates extends Resource {
  /**
   * Create a WhatsApp template.
   *
   * Submits a message template for one or more of the account's WhatsApp numbers. It has a body and, on wish, a header,
   * a footer and buttons.
   *
   * - `format` decides what a header has: `text` for `TEXT`, and a link to a sample in `example` for `IMAGE`, `VIDEO`
   *   and `DOCUMENT`. Location headers and the authentication category cannot be submitted here.
   * - `type` decides what a button has: `url` for `URL`, `phoneNumber` for `PHONE_NUMBER`.
   * - A header or body text with variables (`{{name}}`) takes an `example` that maps each variable's name to a sample;
   *   for a button's link with a variable, `example` is one text.
   * - Names should be unique, by the guide; what makes two names the same is not documented.
   * - Always send `wabaNumbers` and `allowCategoryUpdate`, though the reference requires neither: the guide asks for
   *   the first, and without the second Meta may reject a template that it finds in the wrong category.
   * - The answer has no id. List the templates to learn the id, which editing needs, and the outcome of the review.
   * - The guide also lists a 422, with a text about audio files that seems to come from another page.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/create-template
   */
  create(input: TemplateCreateInput, options?: RequestOptions): PendingRequest<TemplateOutcome> {
    return this.invoke(
      { id: 'createTemplate', method: 'POST', path: '/template', safety: 'unsafe', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Delete a WhatsApp template.
   *
   * Deletes the template of this name from one of the account's WhatsApp numbers, for good. No language is asked for,
   * and whether all language versions of the name go is not documented.
   *
   * - Name and number go into a JSON body, which some HTTP clients and proxies drop from a DELETE.
   * - The number goes into `wabaPhoneNumber`. The reference describes and the guide requires it, but the reference's
   *   list of required properties has `wabaNumber`; should a call be refused for that, send the number in both.
   * - The success status is 201 in both sources, unusual as it is.
   * - The guide also lists a 422, with a text about audio files that seems to come from another page.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/delete-template
   */
  delete(input: TemplateDeleteInput, options?: RequestOptions): PendingRequest<TemplateOutcome> {
    return this.invoke(
      { id: 'deleteTemplate', method: 'DELETE', path: '/template', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Edit a WhatsApp template.
   *
   * Replaces an existing template. Although the method is PATCH, the body is a whole template under the rules of
   * creating one: name, language, components and category have to be sent again.
   *
   * - Which of them may really change, and in which state a template can be edited, is not documented.
   * - Always send `wabaNumbers` and `allowCategoryUpdate`: the reference requires neither, the guide both. The guide,
   *   on the other hand, calls `components` and its `body` optional, which the reference does not.
   * - The success status is 201 in both sources, unusual as it is. The 404, for a template that does not exist, is the
   *   guide's alone; its body has no `error`.
   * - The guide also lists a 422, with a text about audio files that seems to come from another page.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/edit-template
   */
  edit(input: TemplateEditInput, options?: RequestOptions): PendingRequest<TemplateOutcome> {
    return this.invoke(
      { id: 'editTemplate', method: 'PATCH', path: '/template/{templateId}', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }

  /**
   * List WhatsApp templates.
   *
   * Lists the templates of the account's WhatsApp numbers that match every filter sent. The answer is a bare list, all
   * of it at once, without pages.
   *
   * - Which numbers apply when neither `wabaPhoneNumbers` nor `allWabaPhoneNumbers` is sent, and which of the two wins
   *   when both are, is not documented. Nor is the status filter that applies without `status`.
   * - By the guide, `language` is `en` when left out, which would hide all other languages; the reference has no
   *   default. Send it to be sure.
   * - By the reference, a template's buttons are in a component of type `BUTTON`, its `id` is a number and
   *   `rejectedReason` is always there. In the guide the buttons are beside the components, the `id` is a text and
   *   `rejectedReason` is missing.
   * - The success status is 201 in both sources. That is unusual for a read; a client had better take any 2xx.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/get-templates
   */
  list(input: TemplateListInput = {}, options?: RequestOptions): Pages<Template, TemplateListResult> {
    return this.paginate(
      {
        id: 'getTemplates',
        method: 'GET',
        path: '/v2/templates',
        safety: 'safe',
        query: {
          status: 'single',
          name: 'single',
          language: 'single',
          category: 'single',
          wabaPhoneNumbers: 'single',
          allWabaPhoneNumbers: 'single',
        },
        pagination: { items: '' },
      },
      input,
      options,
    );
  }
}
