import type { Schemas } from '@doubletick-kit/contract';
import type { Template, TemplateButton, TemplateHeader } from '../../world/tables/templates.ts';
import { variablesOf } from '../../world/templates/fill-template.ts';
import { statusOf } from '../../world/templates/review.ts';

/**
 * A template as `GET /v2/templates` sends it, in the form of the reference: a number as id, buttons in a component. The
 * cards of a carousel have no documented form and are left out.
 */
export function toWireTemplate(template: Template, now: number): Required<Omit<Schemas['Template'], 'buttons'>> {
  const { header, body, footer, buttons, review } = template;
  const status = statusOf(template, now);
  return {
    id: Number(template.id),
    name: template.name,
    language: template.language,
    category: template.category,
    status,
    rejectedReason: status === 'REJECTED' ? (review.rejectedReason ?? '') : '',
    createdBy: template.createdBy,
    wabaPhoneNumber: template.wabaNumber,
    components: [
      ...(header ? [toWireHeader(header)] : []),
      { type: 'BODY', text: body, variables: toWireVariables(body) },
      ...(footer === null ? [] : [{ type: 'FOOTER', text: footer } as const]),
      ...(buttons.length === 0 ? [] : [{ type: 'BUTTON', buttons: buttons.map(toWireButton) } as const]),
    ],
  };
}

function toWireHeader(header: TemplateHeader): Schemas['TemplateHeaderComponent'] {
  const { format } = header;
  if (format === 'LOCATION') return { type: 'HEADER', format };
  if (format === 'TEXT') return { type: 'HEADER', format, text: header.text, variables: toWireVariables(header.text) };
  const variables = header.sampleUrl === null ? [] : [{ mediaUrl: header.sampleUrl }];
  return { type: 'HEADER', format, variables };
}

function toWireVariables(text: string): { name: string }[] {
  return variablesOf(text).map((name) => ({ name }));
}

function toWireButton(button: TemplateButton): Schemas['TemplateButton'] {
  const { type, text } = button;
  if (type === 'QUICK_REPLY') return { type, text };
  if (type === 'PHONE_NUMBER') return { type, text, phoneNumber: button.phoneNumber };
  const variables = variablesOf(button.url).map(() => ({ parameter: button.sample ?? '' }));
  return { type, text, url: button.url, variables };
}
