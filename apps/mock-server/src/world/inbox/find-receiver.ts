import { toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Channel } from '../tables/channels.ts';
import type { World } from '../world.ts';

/** Finds the number of the account that a customer turns to; it may be left out where the account has one only. */
export function findReceiver({ channels }: World, to: string | undefined): Channel | Refusal<404> {
  const [only, ...others] = to === undefined ? channels.values() : [];
  const receiver = to === undefined ? only : channels.get(toDigits(to));
  if (receiver && others.length === 0) return receiver;
  return refuse(404, 'to must be one of the WhatsApp numbers of the account');
}
