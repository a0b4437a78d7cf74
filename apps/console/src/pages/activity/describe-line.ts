import { fill, texts } from '../../texts.ts';
import type { KeyChange, RequestLine } from './activity-line.ts';

/** Where a fault came from: the request itself, or a rule of the world. */
export function describeFault({ rule }: NonNullable<RequestLine['fault']>): string {
  return rule === 'prefer' ? texts.activity.faultOfRequest : fill(texts.activity.fault, { rule });
}

const words: Readonly<Record<string, string>> = texts.activity.keyChanges;

/** What happened to a key, such as "API key Website: disabled". */
export function describeKeyChange({ name, status, change, fields }: KeyChange): string {
  const changes = change === 'UPDATED' ? fields.map((field) => (field === 'status' ? status : field)) : [change];
  const what = changes.map((one) => words[one] ?? one).join(', ');
  return fill(texts.activity.keyChanged, { name, what });
}
