import { fill, texts } from '../../texts.ts';
import type { RequestLine } from './activity-line.ts';

/** Where a fault came from: the request itself, or a rule of the world. */
export function describeFault({ rule }: NonNullable<RequestLine['fault']>): string {
  return rule === 'prefer' ? texts.activity.faultOfRequest : fill(texts.activity.fault, { rule });
}
