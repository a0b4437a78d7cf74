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
   * Submits a message template for one or more of the account's WhatsApp numbers. It has a body and, optionally, a
   * header, a footer and buttons.
   *
   * - `format` decides what a header has: `text` for `TEXT`, and a link to a sample in `example` for `IMAGE`, `VIDEO`
   *   and `DOCUMENT`. Location headers and the authentication category are not supported.
   * - `type` decides what a button has: `url` for `URL`, `phoneNumber` for `PHONE_NUMBER`.
   * - A header or body text with variables (`{{name}}`) takes an `example` that maps each variable's name to a sample;
   *   for a button's link with a variable, `example` is a string.
   * - Names should be unique according to the guide; which names count as duplicates is not documented.
   * - Always send `wabaNumbers` and `allowCategoryUpdate`, although the reference requires neither: the guide requires
   *   the former, and without the latter Meta can reject a template in the wrong category.
   * - The response has no id. List the templates to get the id, which you need for editing, and the result of the
   *   review.
   * - The guide also lists a 422, with a message about audio files that seems to come from another page.
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
   * Permanently deletes the template with this name from one of the account's WhatsApp numbers. There is no parameter
   * for the language, and whether all language versions are deleted is not documented.
   *
   * - The name and the phone number are sent in a JSON body, which some HTTP clients and proxies drop from a DELETE
   *   request.
   * - The phone number belongs in `wabaPhoneNumber`. The reference describes it and the guide requires it, but the
   *   reference's list of required properties has `wabaNumber`; if a request is refused for that, send the phone number
   *   in both.
   * - The success status is 201 in both sources, which is unusual.
   * - The guide also lists a 422, with a message about audio files that seems to come from another page.
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
   * Replaces an existing template. Although the method is PATCH, the body is a complete template with the same rules as
   * for creating one: send name, language, components and category again.
   *
   * - Which of them can actually change, and in which status a template can be edited, is not documented.
   * - Always send `wabaNumbers` and `allowCategoryUpdate`: the reference requires neither, the guide both. On the other
   *   hand, `components` and its `body` are optional in the guide but not in the reference.
   * - The success status is 201 in both sources, which is unusual. Only the guide lists 404, for a template that does
   *   not exist; its body has no `error`.
   * - The guide also lists a 422, with a message about audio files that seems to come from another page.
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
   * Lists the templates of the account's WhatsApp numbers that match all filters. The response is a bare list without
   * pages.
   *
   * - Which WhatsApp numbers apply if you send neither `wabaPhoneNumbers` nor `allWabaPhoneNumbers`, and which takes
   *   precedence if you send both, is not documented. Neither is the status filter that applies without `status`.
   * - According to the guide, `language` defaults to `en`, which would hide all other languages; the reference has no
   *   default. Always send it.
   * - In the reference, a template's buttons are in a component of type `BUTTON`, its `id` is a number and
   *   `rejectedReason` is always present. In the guide, the buttons are next to the components, the `id` is a string
   *   and `rejectedReason` is missing.
   * - The success status is 201 in both sources, which is unusual for a read; accept any 2xx.
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
