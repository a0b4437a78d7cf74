import type { DoubleTick } from '@doubletick-kit/core';
import { control, dataOf } from '../../../api/control.ts';
import type { components } from '../../../generated/control-schema.ts';
import { kindOf, uploadFile } from '../composer/send.ts';

/** What a customer sends. */
export type CustomerContent = components['schemas']['CustomerContent'];

/** The customer of a chat, and the WABA number that they write to. */
export interface Customer {
  readonly world: string;
  readonly from: string;
  readonly to: string;
}

/** Sends a message as the customer. @throws ControlError when it is refused */
export async function writeAsCustomer(
  { world, from, to }: Customer,
  content: CustomerContent,
  repliesTo: string | undefined,
): Promise<void> {
  const body = { from, to, content, ...(repliesTo !== undefined && { repliesTo }) };
  await dataOf(control.POST('/__mock/worlds/{world}/inbound', { params: { path: { world } }, body }));
}

/** Calls the WABA number as the customer. @throws ControlError when it is refused */
export async function callAsCustomer({ world, from, to }: Customer): Promise<void> {
  const body = { type: 'CALL' as const, from, to };
  await dataOf(control.POST('/__mock/worlds/{world}/simulate', { params: { path: { world } }, body }));
}

/** Uploads a file, as WhatsApp keeps those that customers send. */
export async function uploadContent(doubletick: DoubleTick, file: File): Promise<CustomerContent> {
  const mediaUrl = await uploadFile(doubletick, file);
  return { type: kindOf(file.type), mediaUrl, fileName: file.name };
}
