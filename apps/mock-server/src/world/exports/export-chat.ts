import { nextId } from '../ids.ts';
import { findChannel, findCustomer } from '../inbox/find-by-number.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { ChatExport } from '../tables/exports.ts';
import { queuedUntil, readDays } from '../time.ts';
import type { World } from '../world.ts';

/** Days are written as DD-MM-YYYY. */
export interface ExportRequest {
  readonly wabaNumber: string;
  readonly customerPhoneNumber: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly includeMedia: boolean;
}

/**
 * Starts the export of a chat. Every request starts another one.
 *
 * @see export-chats-to-excel; observed behaviour 15: the file is delivered later, by other means. Assumed: an unknown
 * customer or WABA number is a 400, the only documented refusal; a missing chat gives an empty file.
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
