import { checkMedia } from '../messages/check-media.ts';
import type { Refusal } from '../refusal.ts';
import type { TemplateValues } from './fill-template.ts';

const kinds = { IMAGE: 'image', VIDEO: 'video', DOCUMENT: 'document' } as const;

/** Refuses the values for a template when a URL in a header, on cards too, leads to the wrong kind of file. */
export function checkTemplateMedia({ header, cards = [] }: TemplateValues = {}): Refusal | undefined {
  for (const { type, mediaUrl } of [header, ...cards.map(({ components }) => components?.header)].flatMap(asList)) {
    if (mediaUrl === undefined || (type !== 'IMAGE' && type !== 'VIDEO' && type !== 'DOCUMENT')) continue;
    const problem = checkMedia(mediaUrl, kinds[type]);
    if (problem) return problem;
  }
  return undefined;
}

function asList<Item>(item: Item | undefined): Item[] {
  return item === undefined ? [] : [item];
}
