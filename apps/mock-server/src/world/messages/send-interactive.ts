import { type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { checkMedia, kindOf } from './check-media.ts';
import { type SendTarget, sendFreeForm } from './send-free-form.ts';

export interface Send<Content> extends SendTarget {
  readonly content: Content;
}

/** Reply buttons, or one link. */
export type ButtonsContent = { readonly body: string } & (
  | { readonly buttons: readonly Choice[] }
  | { readonly ctaButton: object }
);

export interface ListContent {
  readonly body: string;
  readonly sections: readonly ListSection[];
}

export type MediaButtonsContent = ButtonsContent & { readonly mediaUrl: string; readonly mediaType: string };

export interface CarouselContent {
  readonly body: { readonly text: string };
  readonly cards: readonly {
    readonly header:
      | { readonly type: 'image'; readonly image: { readonly link: string } }
      | { readonly type: 'video'; readonly video: { readonly link: string } };
    readonly action: CardAction;
  }[];
}

export function sendInteractive(world: World, { content, ...target }: Send<ButtonsContent>): Message | Refusal {
  const problem = problemOfButtons(content);
  if (problem) return refuse(400, problem);
  return sendFreeForm(world, target, { type: 'INTERACTIVE', text: content.body, content: { ...content } });
}

export function sendInteractiveList(world: World, { content, ...target }: Send<ListContent>): Message | Refusal {
  const problem = findListProblem(content.sections);
  if (problem) return refuse(400, problem);
  return sendFreeForm(world, target, { type: 'INTERACTIVE_LIST', text: content.body, content: { ...content } });
}

/** The file must be of the type that the request states. */
export function sendInteractiveMedia(
  world: World,
  { content, ...target }: Send<MediaButtonsContent>,
): Message | Refusal {
  const { body: text, mediaUrl, mediaType } = content;
  const problem = problemOfButtons(content);
  if (problem) return refuse(400, problem);
  const draft = { type: 'INTERACTIVE_MEDIA', text, mediaUrl, content: { ...content } };
  const link = { url: mediaUrl, kind: kindOf(mediaType), type: mediaType };
  return checkMedia(world, link) ?? sendFreeForm(world, target, draft);
}

export function sendInteractiveMediaCarousel(
  world: World,
  { content, ...target }: Send<CarouselContent>,
): Message | Refusal {
  const problem = findCardProblem(content.cards.map(({ action }) => action));
  if (problem) return refuse(400, problem);
  for (const { header } of content.cards) {
    const { link: url } = header.type === 'image' ? header.image : header.video;
    const refusal = checkMedia(world, { url, kind: header.type });
    if (refusal) return refusal;
  }
  const draft = { type: 'INTERACTIVE_MEDIA_CAROUSEL', text: content.body.text, content: { ...content } };
  return sendFreeForm(world, target, draft);
}

function problemOfButtons(content: ButtonsContent): string | undefined {
  return 'buttons' in content ? findButtonProblem(content.buttons) : undefined;
}

/** What a customer can tap or select. The webhook of the reply contains its id. */
export interface Choice {
  readonly id: string;
}

export interface ListSection {
  readonly rows: readonly Choice[];
}

export type CardAction =
  | { readonly type: 'cta_url' }
  | { readonly type: 'quick_reply'; readonly buttons: readonly Choice[] };

/** @see outgoing-messages-whatsapp-interactive. Assumed: at least one button is required. */
export function findButtonProblem(buttons: readonly Choice[]): string | undefined {
  if (buttons.length === 0) return 'buttons should not be empty';
  return hasRepeatedId(buttons) ? 'buttons must have different ids' : undefined;
}

/**
 * The document itself limits the length of the texts.
 *
 * @see outgoing-messages-whatsapp-interactive-list, observed behaviour 14. Assumed: at least one row is required.
 */
export function findListProblem(sections: readonly ListSection[]): string | undefined {
  const rows = sections.flatMap((section) => section.rows);
  if (rows.length === 0) return 'sections should not be empty';
  if (rows.length > 10) return 'sections must contain no more than 10 rows altogether';
  return hasRepeatedId(rows) ? 'rows must have different ids' : undefined;
}

/** @see outgoing-messages-whatsapp-interactive-media-carousel */
export function findCardProblem(actions: readonly CardAction[]): string | undefined {
  if (new Set(actions.map(({ type }) => type)).size > 1) return 'cards must have buttons of the same type';
  const counts = actions.map((action) => (action.type === 'quick_reply' ? action.buttons.length : 1));
  return new Set(counts).size > 1 ? 'cards must have the same number of buttons' : undefined;
}

function hasRepeatedId(choices: readonly Choice[]): boolean {
  return new Set(choices.map(({ id }) => id)).size < choices.length;
}
