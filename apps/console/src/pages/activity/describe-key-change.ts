import { fill, texts } from '../../texts.ts';
import type { KeyChange } from './activity-line.ts';

const words: Readonly<Record<string, string>> = texts.activity.keyChanges;

/** What happened to a key, such as "API key Website: disabled". */
export function describeKeyChange({ name, status, change, fields }: KeyChange): string {
  const changes = change === 'UPDATED' ? fields.map((field) => (field === 'status' ? status : field)) : [change];
  const what = changes.map((one) => words[one] ?? one).join(', ');
  return fill(texts.activity.keyChanged, { name, what });
}
