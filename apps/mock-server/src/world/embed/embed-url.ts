import { findCustomer } from '../inbox/find-by-number.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Channel } from '../tables/channels.ts';
import type { World } from '../world.ts';

export interface EmbedRequest {
  readonly phone: string;
  readonly integrationId?: string | undefined;
  readonly wabaNumber?: string | undefined;
}

/**
 * The URL that shows a conversation in an iframe.
 *
 * @see get-embed-url: 400 `phone must be a valid phone number`, 404 `No connected WhatsApp integration found`; its
 * guide: `wabaNumber` is ignored if there is an `integrationId`; observed behaviour 16: the form of the URL. Assumed:
 * an unknown channel or customer is a 404; the primary channel is the first one.
 */
export function embedUrl(world: World, request: EmbedRequest): { url: string } | Refusal<400 | 404> {
  if (!isPhoneNumber(request.phone)) return refuse(400, 'phone must be a valid phone number');
  const channel = findChannel(world, request);
  if (!channel) return refuse(404, 'No connected WhatsApp integration found');
  const customer = findCustomer(world, request.phone, 404);
  if (isRefusal(customer)) return customer;
  const hidden = 'showChatListPanel=false&showCustomerDetails=false&showSidebar=false';
  return { url: `https://web.doubletick.io/embed/conversations/${channel.id}/${customer.id}?${hidden}` };
}

function findChannel({ channels }: World, { integrationId, wabaNumber }: EmbedRequest): Channel | undefined {
  if (integrationId !== undefined) return channels.first('byId', integrationId);
  if (wabaNumber !== undefined) return channels.get(toDigits(wabaNumber));
  return channels.values().next().value;
}
