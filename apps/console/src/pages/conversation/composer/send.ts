import { type DoubleTick, failedItems, type MessageSendTemplateInput } from '@doubletick-kit/core';
import { control, dataOf } from '../../../api/control.ts';
import type { components } from '../../../generated/control-schema.ts';
import { texts } from '../../../texts.ts';
import type { ChatDetails } from '../../chats/use-chat-details.ts';

type Simulation = components['schemas']['Simulation'];

/** The chat that a message goes to. */
export type Recipient = Pick<ChatDetails, 'wabaNumber' | 'customerPhone' | 'groupId'>;

interface SentFile {
  readonly file: File;
  readonly caption: string;
}

/** Values of a template, as the API takes them. */
export type TemplateContent = MessageSendTemplateInput['messages'][number]['content'];

/** Writes as a team member in the inbox. @throws ControlError when it is refused */
export async function writeAsMember(
  world: string,
  from: string,
  { to: { customerPhone, wabaNumber }, text }: { to: Recipient; text: string },
): Promise<void> {
  const body = { type: 'MEMBER_MESSAGE' as const, from, to: customerPhone ?? '', wabaNumber, text };
  await dataOf(control.POST('/__mock/worlds/{world}/simulate', { params: { path: { world } }, body }));
}

/** Uploads a file, then sends it with a caption as a team member. @throws Error when one is refused */
export async function sendFileAsMember(
  { world, doubletick, from }: { world: string; doubletick: DoubleTick; from: string },
  { customerPhone, wabaNumber }: Recipient,
  { file, caption }: SentFile,
): Promise<void> {
  const mediaUrl = await uploadFile(doubletick, file);
  const kind = kindOf(file.type);
  const body = {
    type: 'MEMBER_MEDIA' as const,
    from,
    to: customerPhone ?? '',
    wabaNumber,
    kind,
    mediaUrl,
    ...(caption !== '' && kind !== 'AUDIO' && { caption }),
    ...(kind === 'DOCUMENT' && { fileName: file.name }),
  };
  await dataOf(control.POST('/__mock/worlds/{world}/simulate', { params: { path: { world } }, body }));
}

/** Sends a template as a team member. @throws ControlError when it is refused */
export async function sendTemplateAsMember(
  world: string,
  from: string,
  { to: { customerPhone, wabaNumber }, content }: { to: Recipient; content: TemplateContent },
): Promise<void> {
  const body = {
    type: 'MEMBER_TEMPLATE' as const,
    from,
    to: customerPhone ?? '',
    wabaNumber,
    ...content,
  } as Simulation; // the same values, which the client's types mark as read-only
  await dataOf(control.POST('/__mock/worlds/{world}/simulate', { params: { path: { world } }, body }));
}

/** Sends a text through the public API. @throws ApiError when it is refused */
export async function sendText(doubletick: DoubleTick, to: Recipient, text: string): Promise<void> {
  accepted(await doubletick.messages.sendText({ ...endsOf(to), content: { text } }));
}

/** Uploads a file, then sends it with a caption, through the public API. @throws ApiError when one is refused */
export async function sendFile(doubletick: DoubleTick, to: Recipient, { file, caption }: SentFile): Promise<void> {
  const mediaUrl = await uploadFile(doubletick, file);
  const ends = endsOf(to);
  const content = { mediaUrl, ...(caption !== '' && { caption }) };
  switch (kindOf(file.type)) {
    case 'IMAGE':
      return accepted(await doubletick.messages.sendImage({ ...ends, content }));
    case 'VIDEO':
      return accepted(await doubletick.messages.sendVideo({ ...ends, content }));
    case 'AUDIO':
      return accepted(await doubletick.messages.sendAudio({ ...ends, content: { mediaUrl } }));
    default:
      return accepted(
        await doubletick.messages.sendDocument({ ...ends, content: { ...content, filename: file.name } }),
      );
  }
}

/** The URL of a file for messages, which works for a day. */
export async function uploadFile(doubletick: DoubleTick, file: File): Promise<string> {
  const { mediaUrl } = await doubletick.media.upload({ file, fileName: file.name, contentType: file.type });
  return mediaUrl;
}

/** Sends a template through the public API. @throws Error when it is refused, also within a success */
export async function sendTemplate(doubletick: DoubleTick, to: Recipient, content: TemplateContent): Promise<void> {
  accepted(await doubletick.messages.sendTemplate({ messages: [{ ...endsOf(to), content }] }));
}

/** @throws Error for a message that failed, which the API reports in a success */
function accepted(result: unknown): void {
  const [failed] = failedItems(result);
  if (!failed) return;
  const { errorMessage } = failed;
  throw new Error(typeof errorMessage === 'string' ? errorMessage : texts.conversation.statuses.FAILED);
}

function endsOf({ wabaNumber: from, customerPhone, groupId }: Recipient) {
  return customerPhone === null ? { from, groupId: groupId ?? '' } : { from, to: customerPhone };
}

/** What a message with a file of this type is: whatever is not a picture, a video or a recording is a document. */
export function kindOf(contentType: string): 'IMAGE' | 'VIDEO' | 'AUDIO' | 'DOCUMENT' {
  const [group] = contentType.split('/');
  if (group === 'image') return 'IMAGE';
  if (group === 'video') return 'VIDEO';
  return group === 'audio' ? 'AUDIO' : 'DOCUMENT';
}
