import type { Customer } from '../../world/tables/customers.ts';

/**
 * WhatsApp's id of a message. It is made from the id of the message here, so that it is not kept.
 *
 * Assumed: the form, beyond the prefix that upstream's samples show.
 */
export function whatsappMessageId(id: string): string {
  return `wamid.${Buffer.from(id).toString('base64')}`;
}

/** WhatsApp's id of something that is no message here. Nobody can read in it what it was made from. */
export function whatsappReplyId(seed: string): string {
  return whatsappMessageId(digitsOf(seed, 20));
}

/** Meta's id of a WhatsApp group, of 18 digits. Nothing links it to DoubleTick's. @see whatsapp-group-webhooks */
export function metaGroupId(groupId: string): string {
  return `120363${digitsOf(groupId, 12)}`;
}

/** The id of a customer that integrators have seen in messages. Assumed: its form. */
export function observedUserId({ id }: Customer): string {
  return id.replace(/^customer_/, 'user_');
}

/** What Meta tells of a customer to newer accounts. */
export interface MetaIdentity {
  readonly userId: string;
  readonly parentUserId: string;
  readonly username: string;
  readonly metaBusinessPortfolioId: string;
}

/**
 * Assumed: the forms, which are those of Meta's business-scoped user ids; a customer's username is made from the id.
 *
 * @see messaging-webhooks-1 for the names; 360dialog's page on usernames for the forms
 */
export function metaIdentity({ id, phone }: Customer, countryCode: string): MetaIdentity {
  return {
    userId: `${countryCode}.${digitsOf(id, 16)}`,
    parentUserId: `${countryCode}.ENT.${digitsOf(`parent ${id}`, 16)}`,
    username: `customer.${digitsOf(phone, 6)}`,
    metaBusinessPortfolioId: '100000000000001',
  };
}

/** As many digits as asked for, the same for the same text. FNV-1a, which is short and spreads well. */
function digitsOf(text: string, count: number): string {
  let digits = '';
  for (let round = 0; digits.length < count; round += 1) {
    let hash = 0x811c9dc5;
    for (const character of `${round} ${text}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    digits += String(hash >>> 0).padStart(10, '0');
  }
  return digits.slice(-count);
}
