import type { Schemas } from '@doubletick-kit/contract';
import type { Template, TemplateButton, TemplateHeader } from '../../world/tables/templates.ts';
import { variablesOf } from '../../world/templates/fill-template.ts';
import { statusOf } from '../../world/templates/review.ts';

/**
 * A template as `GET /v2/templates` sends it, in the form of the reference: the id is a number, buttons are a component.
 * The cards of a carousel have no documented form and are left out.
 */
export function toWireTemplate(template: Template, now: number): Required<Omit<Schemas['Template'], 'buttons'>> {
  const { review } = template;
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
    components: toWireComponents(template),
  };
}

function toWireComponents({ header, body, footer, buttons }: Template): Required<Schemas['Template']>['components'] {
  const components: Required<Schemas['Template']>['components'] = [];
  if (header) components.push(toWireHeader(header));
  components.push({ type: 'BODY', text: body, variables: toWireVariables(body) });
  if (footer !== null) components.push({ type: 'FOOTER', text: footer });
  if (buttons.length > 0) components.push({ type: 'BUTTON', buttons: buttons.map(toWireButton) });
  return components;
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
