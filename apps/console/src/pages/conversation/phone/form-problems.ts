import type { Problems } from '../../../parts/use-form-check.ts';
import { fill, texts } from '../../../texts.ts';

const { conversation } = texts;

type Values = Readonly<Record<string, string>>;

/** What is wrong with a location: degrees outside of the earth, or not a number. */
export function problemsOfLocation({ latitude = '', longitude = '' }: Values): Problems<string> {
  return {
    ...(!isBetween(latitude, 90) && { latitude: fill(conversation.degrees, { most: 90 }) }),
    ...(!isBetween(longitude, 180) && { longitude: fill(conversation.degrees, { most: 180 }) }),
  };
}

/** What is wrong with a contact: it needs a name and a phone number. */
export function problemsOfContact({ name = '', phone = '' }: Values): Problems<string> {
  return {
    ...(name.trim() === '' && { name: conversation.contactNeedsName }),
    ...(!/\d/.test(phone) && { phone: conversation.contactNeedsPhone }),
  };
}

function isBetween(degrees: string, most: number): boolean {
  return /^\s*-?\d+(?:\.\d+)?\s*$/.test(degrees) && Math.abs(Number(degrees)) <= most;
}
