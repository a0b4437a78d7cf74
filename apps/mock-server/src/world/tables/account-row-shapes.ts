import { never, type RowShapes, time } from './row-parts.ts';
import type { Shape } from './shape.ts';
import { anyOf, finiteNumber, flag, jsonObject, list, nullable, oneOf, record, text, wholeNumber } from './shape.ts';
import type { TemplateButton, TemplateCard, TemplateHeader, TemplateMediaHeader } from './templates.ts';
import type { WidgetLeadField } from './widget-leads.ts';

const mediaHeader = record<TemplateMediaHeader>({
  format: oneOf('IMAGE', 'VIDEO', 'DOCUMENT'),
  sampleUrl: nullable(text),
});
const header: Shape<TemplateHeader> = anyOf(
  mediaHeader,
  record({ format: oneOf('TEXT'), text }),
  record({ format: oneOf('LOCATION') }),
);
const buttons: Shape<readonly TemplateButton[]> = list(
  anyOf(
    record({ type: oneOf('QUICK_REPLY'), text }),
    record({ type: oneOf('URL'), text, url: text, sample: nullable(text) }),
    record({ type: oneOf('PHONE_NUMBER'), text, phoneNumber: text }),
  ),
);

export const accountRowShapes: RowShapes<
  | 'channels'
  | 'closedChannels'
  | 'organizations'
  | 'wallets'
  | 'conversations'
  | 'paymentConfigurations'
  | 'paymentLinks'
  | 'templates'
  | 'quickReplies'
  | 'files'
  | 'webhooks'
  | 'rateWindows'
  | 'widgetLeads'
> = {
  channels: record({
    id: text,
    wabaNumber: text,
    phoneName: text,
    displayName: text,
    isNameFromMeta: flag,
    profile: nullable(
      record({
        websites: list(text),
        email: nullable(text),
        vertical: nullable(text),
        address: nullable(text),
        description: nullable(text),
        about: nullable(text),
        logo: nullable(text),
      }),
    ),
  }),
  closedChannels: record({ id: text, wabaNumber: text, problem: oneOf('not-connected', 'no-access') }),
  organizations: record({ id: text, name: text, aiCredits: finiteNumber }),
  wallets: record({ currencyCode: text, balanceMicros: wholeNumber }),
  conversations: record({
    id: text,
    wabaNumber: text,
    customerPhone: text,
    category: oneOf('SERVICE', 'MARKETING', 'UTILITY', 'AUTHENTICATION'),
    openedAt: time,
    costMicros: wholeNumber,
  }),
  paymentConfigurations: record({ name: text, wabaNumber: text, hasCcAvenue: flag }),
  paymentLinks: record({
    referenceId: text,
    configurationName: text,
    totalPaise: finiteNumber,
    url: text,
    createdAt: time,
  }),
  templates: record({
    id: text,
    wabaNumber: text,
    name: text,
    language: text,
    category: oneOf('MARKETING', 'UTILITY'),
    createdBy: text,
    review: record({ decidedAt: never, rejectedReason: nullable(text), pausedAt: never }),
    header: nullable(header),
    body: text,
    footer: nullable(text),
    buttons,
    cards: list(record<TemplateCard>({ header: mediaHeader, body: text, buttons })),
  }),
  quickReplies: record({ shortcut: text, accessTo: text, rawMessage: jsonObject, createdAt: time }),
  files: record({
    id: text,
    name: text,
    contentType: text,
    base64: text,
    keyIn: oneOf('header', 'query'),
    expiresAt: never,
  }),
  webhooks: record({
    id: text,
    name: text,
    url: text,
    method: oneOf('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD'),
    headers: jsonObject,
    query: jsonObject,
    body: jsonObject,
    bodyFormat: oneOf('JSON', 'FORM_DATA'),
    retryOnTimeout: flag,
    authorization: nullable(record({ type: oneOf('BASIC', 'BEARER'), payload: text })),
    subscriptions: list(record({ wabaNumber: text, event: text })),
    createdBy: text,
  }),
  rateWindows: record({ id: text, startedAt: time, count: wholeNumber }),
  widgetLeads: record({
    inquiryCode: text,
    wabaNumber: text,
    data: list(record<WidgetLeadField>({ field: text, value: text })),
    submittedAt: time,
  }),
};
