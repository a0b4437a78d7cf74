import { type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { checkMedia, type MediaKind } from './check-media.ts';
import { type SendTarget, sendFreeForm } from './send-free-form.ts';

/** A message with content of one kind. */
export interface Send<Content> extends SendTarget {
  readonly content: Content;
}

/** A text with reply buttons or one link. */
export type ButtonsContent = { readonly body: string } & (
  | { readonly buttons: readonly Choice[] }
  | { readonly ctaButton: object }
);

/** A text with a list to choose from. */
export interface ListContent {
  readonly body: string;
  readonly sections: readonly ListSection[];
}

/** A file above a text with buttons. */
export type MediaButtonsContent = ButtonsContent & { readonly mediaUrl: string; readonly mediaType: string };

/** Cards below a text, each with a medium and buttons. */
export interface CarouselContent {
  readonly body: { readonly text: string };
  readonly cards: readonly {
    readonly header:
      | { readonly type: 'image'; readonly image: { readonly link: string } }
      | { readonly type: 'video'; readonly video: { readonly link: string } };
    readonly action: CardAction;
  }[];
}

/** Sends a text with buttons. */
export function sendInteractive(world: World, { content, ...target }: Send<ButtonsContent>): Message | Refusal {
  const problem = problemOfButtons(content);
  if (problem) return refuse(400, problem);
  return sendFreeForm(world, target, { type: 'INTERACTIVE', text: content.body, content: { ...content } });
}

/** Sends a list. */
export function sendInteractiveList(world: World, { content, ...target }: Send<ListContent>): Message | Refusal {
  const problem = findListProblem(content.sections);
  if (problem) return refuse(400, problem);
  return sendFreeForm(world, target, { type: 'INTERACTIVE_LIST', text: content.body, content: { ...content } });
}

/** Sends a file with buttons, which has to be of the type that it is said to be. */
export function sendInteractiveMedia(
  world: World,
  { content, ...target }: Send<MediaButtonsContent>,
): Message | Refusal {
  const { body: text, mediaUrl, mediaType } = content;
  const problem = problemOfButtons(content);
  if (problem) return refuse(400, problem);
  const draft = { type: 'INTERACTIVE_MEDIA', text, mediaUrl, content: { ...content } };
  return checkMedia(mediaUrl, kindOf(mediaType), [mediaType]) ?? sendFreeForm(world, target, draft);
}

/** Sends a carousel. */
export function sendInteractiveMediaCarousel(
  world: World,
  { content, ...target }: Send<CarouselContent>,
): Message | Refusal {
  const problem = findCardProblem(content.cards.map(({ action }) => action));
  if (problem) return refuse(400, problem);
  for (const { header } of content.cards) {
    const refusal =
      header.type === 'image' ? checkMedia(header.image.link, 'image') : checkMedia(header.video.link, 'video');
    if (refusal) return refusal;
  }
  const draft = { type: 'INTERACTIVE_MEDIA_CAROUSEL', text: content.body.text, content: { ...content } };
  return sendFreeForm(world, target, draft);
}

function problemOfButtons(content: ButtonsContent): string | undefined {
  return 'buttons' in content ? findButtonProblem(content.buttons) : undefined;
}

function kindOf(mediaType: string): MediaKind {
  if (mediaType.startsWith('image/')) return 'image';
  return mediaType.startsWith('video/') ? 'video' : 'document';
}

/** What a customer can tap or pick; its id comes back in the webhook of the reply. */
export interface Choice {
  readonly id: string;
}

/** A section of a list. */
export interface ListSection {
  readonly rows: readonly Choice[];
}

/** The buttons of a card: one link, or quick replies. */
export type CardAction =
  | { readonly type: 'cta_url' }
  | { readonly type: 'quick_reply'; readonly buttons: readonly Choice[] };

/** What is wrong with reply buttons. @see outgoing-messages-whatsapp-interactive. Assumed: there has to be one. */
export function findButtonProblem(buttons: readonly Choice[]): string | undefined {
  if (buttons.length === 0) return 'buttons should not be empty';
  return hasRepeatedId(buttons) ? 'buttons must have different ids' : undefined;
}

/**
 * What is wrong with a list; the document itself limits its texts.
 *
 * @see outgoing-messages-whatsapp-interactive-list, observed behaviour 14. Assumed: there has to be a row.
 */
export function findListProblem(sections: readonly ListSection[]): string | undefined {
  const rows = sections.flatMap((section) => section.rows);
  if (rows.length === 0) return 'sections should not be empty';
  if (rows.length > 10) return 'sections must contain no more than 10 rows altogether';
  return hasRepeatedId(rows) ? 'rows must have different ids' : undefined;
}

/** What is wrong with the buttons of cards. @see outgoing-messages-whatsapp-interactive-media-carousel */
export function findCardProblem(actions: readonly CardAction[]): string | undefined {
  if (new Set(actions.map(({ type }) => type)).size > 1) return 'cards must have buttons of the same type';
  const counts = actions.map((action) => (action.type === 'quick_reply' ? action.buttons.length : 1));
  return new Set(counts).size > 1 ? 'cards must have the same number of buttons' : undefined;
}

function hasRepeatedId(choices: readonly Choice[]): boolean {
  return new Set(choices.map(({ id }) => id)).size < choices.length;
}
