import { nextId } from '../ids.ts';
import { findChannel, findCustomer } from '../inbox/find-by-number.ts';
import { queuedUntil } from '../queued-until.ts';
import { readDays } from '../read-days.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { ChatExport } from '../tables/exports.ts';
import type { World } from '../world.ts';

/** Which chat is exported, and which days of it, written as DD-MM-YYYY. */
export interface ExportRequest {
  readonly wabaNumber: string;
  readonly customerPhoneNumber: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly includeMedia: boolean;
}

/**
 * Starts the export of a chat; every call starts another.
 *
 * @see export-chats-to-excel; observed behaviour 15: the file comes later, by another way. Assumed: an unknown customer or
 * number of the account is a 400, as no other refusal is documented; two that have no chat give an empty file.
 */
export function exportChat(world: World, request: ExportRequest): ChatExport | Refusal<400> {
  const days = readDays(request);
  if (isRefusal(days)) return days;
  const channel = findChannel(world, request.wabaNumber, 400);
  if (isRefusal(channel)) return channel;
  const customer = findCustomer(world, request.customerPhoneNumber, 400);
  if (isRefusal(customer)) return customer;
  return world.exports.put({
    id: nextId(world.random, 'export_'),
    wabaNumber: channel.wabaNumber,
    customerPhone: customer.phone,
    ...days,
    includesMedia: request.includeMedia,
    requestedAt: world.now(),
    finishedAt: queuedUntil(world),
  });
}
