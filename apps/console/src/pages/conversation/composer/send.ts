import { type DoubleTick, failedItems, type MessageSendTemplateInput } from '@doubletick-kit/core';
import { control, dataOf } from '../../../api/control.ts';
import { texts } from '../../../texts.ts';
import type { ChatDetails } from '../../chats/use-chat-details.ts';
import { mediumOf } from './medium-of.ts';

/** The chat that a message goes to. */
export type Recipient = Pick<ChatDetails, 'wabaNumber' | 'customerPhone' | 'groupId'>;

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

/** Sends a text through the public API. @throws ApiError when it is refused */
export async function sendText(doubletick: DoubleTick, to: Recipient, text: string): Promise<void> {
  accepted(await doubletick.messages.sendText({ ...endsOf(to), content: { text } }));
}

/** Uploads a file, then sends it with a caption, through the public API. @throws ApiError when one is refused */
export async function sendFile(
  doubletick: DoubleTick,
  to: Recipient,
  { file, caption }: { file: File; caption: string },
): Promise<void> {
  const mediaUrl = await uploadFile(doubletick, file);
  const ends = endsOf(to);
  const content = { mediaUrl, ...(caption !== '' && { caption }) };
  switch (mediumOf(file.type)) {
    case 'image':
      return accepted(await doubletick.messages.sendImage({ ...ends, content }));
    case 'video':
      return accepted(await doubletick.messages.sendVideo({ ...ends, content }));
    case 'audio':
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
