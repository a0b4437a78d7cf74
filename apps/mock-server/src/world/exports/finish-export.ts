import { findChat } from '../inbox/open-chat.ts';
import { toIsoTime } from '../iso-time.ts';
import { fileAddress } from '../media/files.ts';
import type { ChatExport } from '../tables/exports.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';

/**
 * Writes the file of an export that is finished now: the messages of its range, the oldest first.
 *
 * Assumed: everything about the file. Upstream's is an Excel file, delivered by means that no source describes; this one is
 * a CSV file that Excel opens, served like the media of a message. It is deleted with nothing but a reset.
 */
export function finishExport(world: World, finished: ChatExport): void {
  const { id, customerPhone } = finished;
  const rows = [...messagesOf(world, finished)].map((message) => cellsOf(world, finished, message));
  const csv = [headings(finished), ...rows].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
  const file = world.files.put({
    id,
    name: `chat-${customerPhone}.csv`,
    contentType: 'text/csv; charset=utf-8',
    // Excel reads a file as UTF-8 if it starts with this mark.
    base64: Buffer.from(`\uFEFF${csv}`).toString('base64'),
    keyIn: 'header',
    expiresAt: null,
  });
  world.exports.put({ ...finished, file: fileAddress(file, '') });
}

function messagesOf(world: World, { wabaNumber, customerPhone, from, to }: ChatExport): Message[] {
  const chat = findChat(world, { wabaNumber, customerPhone });
  if (!chat) return [];
  const inRange = [...world.messages.list('ofChat', chat.id)].filter(
    ({ createdAt }) => createdAt >= from && createdAt <= to,
  );
  return inRange.reverse();
}

function headings({ includesMedia }: ChatExport): string[] {
  return ['Time', 'From', 'Type', 'Message', ...(includesMedia ? ['Media'] : [])];
}

function cellsOf(world: World, { customerPhone, includesMedia }: ChatExport, message: Message): string[] {
  const { origin, memberPhone, createdAt, type, text, mediaUrl } = message;
  const customer = world.customers.get(customerPhone)?.name ?? customerPhone;
  const member = memberPhone === null ? undefined : world.members.get(memberPhone)?.name;
  const sender = origin === 'CUSTOMER' ? customer : (member ?? (origin === 'USER' ? 'API' : ''));
  return [toIsoTime(createdAt), sender, type, text ?? '', ...(includesMedia ? [mediaUrl ?? ''] : [])];
}

/** A spreadsheet would calculate a cell that starts like a formula. @see OWASP, CSV injection */
function toCell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
