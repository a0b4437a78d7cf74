import { texts } from '../../../texts.ts';
import type { ChatMessage } from '../thread/chat-message.ts';
import { fileOf } from './file-of.ts';
import type { Choice, Medium, Part, ReplyChoice } from './part.ts';
import { type Fields, fieldsOf, listOf, stringOf } from './read-value.ts';

/** A text with reply buttons or a link. */
export function interactiveParts({ text, content }: ChatMessage): readonly Part[] {
  return [...textPart('heading', content?.header), ...bodyOf(text, content), ...choicesOf(content)];
}

/** A text with a button that opens a list. */
export function listParts({ text, content }: ChatMessage): readonly Part[] {
  const sections = listOf(content?.sections).map(({ title, rows }) => ({
    title: stringOf(title),
    rows: listOf(rows).map((row) => ({ ...replyOf(row), description: stringOf(row.description) })),
  }));
  const label = stringOf(content?.button) ?? texts.conversation.list;
  return [
    ...textPart('heading', content?.header),
    ...bodyOf(text, content),
    ...(sections.length > 0 ? [{ kind: 'list' as const, label, sections }] : []),
  ];
}

/** A file with reply buttons or a link. */
export function mediaButtonParts({ text, mediaUrl, content }: ChatMessage): readonly Part[] {
  const file = mediaUrl === null ? [] : [fileOf(mediumOf(content?.mediaType), mediaUrl, stringOf(content?.fileName))];
  return [...file, ...bodyOf(text, content), ...choicesOf(content)];
}

/** Cards with a picture or a video each. */
export function mediaCarouselParts({ text, content }: ChatMessage): readonly Part[] {
  const cards = listOf(content?.cards).map(cardOf);
  return [...textPart('text', text), ...(cards.length > 0 ? [{ kind: 'cards' as const, cards }] : [])];
}

function cardOf({ header, body, action }: Fields): readonly Part[] {
  const { image, video } = fieldsOf(header);
  const [imageUrl, videoUrl] = [stringOf(fieldsOf(image).link), stringOf(fieldsOf(video).link)];
  const { parameters, buttons } = fieldsOf(action);
  return [
    ...(imageUrl === null ? [] : [fileOf('image', imageUrl)]),
    ...(videoUrl === null ? [] : [fileOf('video', videoUrl)]),
    ...textPart('text', fieldsOf(body).text),
    ...choicesOf({ buttons, ctaButton: parameters }),
  ];
}

function bodyOf(text: string | null, content: Fields | null): readonly Part[] {
  return [...textPart('text', text), ...textPart('footer', content?.footer)];
}

function textPart(kind: 'heading' | 'text' | 'footer', value: unknown): readonly Part[] {
  const text = stringOf(value);
  return text === null ? [] : [{ kind, text }];
}

function choicesOf(content: Fields | null): readonly Part[] {
  const { display_text, url } = fieldsOf(content?.ctaButton);
  const [text, address] = [stringOf(display_text), stringOf(url)];
  const link: Choice[] = address === null ? [] : [{ kind: 'link', text: text ?? address, url: address }];
  const choices: readonly Choice[] = [...listOf(content?.buttons).map(replyOf), ...link];
  return choices.length > 0 ? [{ kind: 'choices', choices }] : [];
}

function replyOf({ id, title }: Fields): ReplyChoice {
  return { kind: 'reply', id: stringOf(id) ?? '', text: stringOf(title) ?? '' };
}

function mediumOf(mediaType: unknown): Medium {
  const [group] = (stringOf(mediaType) ?? '').split('/');
  return group === 'image' || group === 'video' ? group : 'document';
}
