import { type Fields, fieldsOf, listOf, numberOf, stringOf } from '../content/read-value.ts';

/** A template as the state of the mock has it. */
export interface Template extends TemplateParts {
  readonly id: string;
  readonly wabaNumber: string;
  readonly name: string;
  readonly language: string;
  readonly footer: string | null;
  readonly cards: readonly TemplateParts[];
  /** When a reviewer decided, and what: in milliseconds since 1970. */
  readonly review: {
    readonly decidedAt: number | null;
    readonly rejectedReason: string | null;
    readonly pausedAt: number | null;
  };
}

export interface TemplateParts {
  readonly header: TemplateHeader | null;
  /** Variables are written `{{name}}`. */
  readonly body: string;
  readonly buttons: readonly TemplateButton[];
}

export interface TemplateHeader {
  readonly format: HeaderFormat;
  readonly text: string;
}

export type HeaderFormat = (typeof formats)[number];

export interface TemplateButton {
  readonly type: 'QUICK_REPLY' | 'URL' | 'PHONE_NUMBER';
  readonly text: string;
  readonly url: string;
  readonly phoneNumber: string;
}

const formats = ['TEXT', 'IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION'] as const;

/** Reads a row of the table of templates. */
export function readTemplate(row: Fields): Template {
  const { decidedAt, rejectedReason, pausedAt } = fieldsOf(row.review);
  return {
    ...partsOf(row),
    id: stringOf(row.id) ?? '',
    wabaNumber: stringOf(row.wabaNumber) ?? '',
    name: stringOf(row.name) ?? '',
    language: stringOf(row.language) ?? '',
    footer: stringOf(row.footer),
    cards: listOf(row.cards).map(partsOf),
    review: {
      decidedAt: numberOf(decidedAt),
      rejectedReason: stringOf(rejectedReason),
      pausedAt: numberOf(pausedAt),
    },
  };
}

/** Whether a template may be sent at a time: it was approved, and is not paused. */
export function isApproved({ review: { decidedAt, rejectedReason, pausedAt } }: Template, now: number): boolean {
  if (decidedAt === null || now < decidedAt || rejectedReason !== null) return false;
  return pausedAt === null || now < pausedAt;
}

function partsOf({ header, body, buttons }: Fields): TemplateParts {
  const { format, text } = fieldsOf(header);
  const known = formats.find((one) => one === format);
  return {
    header: known ? { format: known, text: stringOf(text) ?? '' } : null,
    body: stringOf(body) ?? '',
    buttons: listOf(buttons).map(buttonOf),
  };
}

function buttonOf({ type, text, url, phoneNumber }: Fields): TemplateButton {
  return {
    type: type === 'URL' || type === 'PHONE_NUMBER' ? type : 'QUICK_REPLY',
    text: stringOf(text) ?? '',
    url: stringOf(url) ?? '',
    phoneNumber: stringOf(phoneNumber) ?? '',
  };
}
