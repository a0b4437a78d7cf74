import { fill } from '../../texts.ts';
import type { KeyChange, RequestLine } from './activity-line.ts';
import activityTexts from './activity-texts.json' with { type: 'json' };

/** Where a fault came from: the request itself, or a rule of the world. */
export function describeFault({ rule }: NonNullable<RequestLine['fault']>): string {
  return rule === 'prefer' ? activityTexts.faultOfRequest : fill(activityTexts.fault, { rule });
}

const words: Readonly<Record<string, string>> = activityTexts.keyChanges;

/** What happened to a key, such as "API key Website: disabled". */
export function describeKeyChange({ name, status, change, fields }: KeyChange): string {
  const changes = change === 'UPDATED' ? fields.map((field) => (field === 'status' ? status : field)) : [change];
  const what = changes.map((one) => words[one] ?? one).join(', ');
  return fill(activityTexts.keyChanged, { name, what });
}
