import { isPhoneNumber } from '../phone.ts';
import type { AskQuestionStep } from '../tables/bots.ts';
import type { Message } from '../tables/messages.ts';
import { isDate } from '../time.ts';
import { isSame } from './compare-words.ts';

/** How often a customer may answer a question. */
export const maxTries = 3;

/**
 * Reads the answer to a question, as it is kept; undefined if it is not what was asked for.
 *
 * Assumed: any answer can also be a file, which is kept as its URL; numbers may have commas between the thousands, phone
 * numbers any punctuation, and days may be written with the day first.
 */
export function readAnswer(
  { answerKind, options }: Pick<AskQuestionStep, 'answerKind' | 'options'>,
  { text, mediaUrl }: Pick<Message, 'text' | 'mediaUrl'>,
): string | undefined {
  const answer = (text ?? '').trim();
  switch (answerKind) {
    case 'ANY':
      return answer || mediaUrl || undefined;
    case 'NUMBER':
      return readNumber(answer);
    case 'EMAIL':
      return /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/.test(answer) ? answer : undefined;
    case 'PHONE':
      return readPhone(answer);
    case 'DATE':
      return readDay(answer);
    case 'OPTION':
      return options.find((option) => answer !== '' && isSame(option, answer));
  }
}

function readNumber(answer: string): string | undefined {
  const hasThousands = /^[+-]?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(answer);
  const number = (hasThousands ? answer.replaceAll(',', '') : answer).replace(/^\+/, '');
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(number) ? String(Number(number)) : undefined;
}

function readPhone(answer: string): string | undefined {
  const digits = answer.replace(/[+\s().-]/g, '');
  return isPhoneNumber(digits) ? digits : undefined;
}

function readDay(answer: string): string | undefined {
  if (answer.length !== 10 || !isDate(answer)) return undefined;
  const [day, month, year] = answer.split(/[-/]/);
  return day?.length === 4 ? answer : `${year}-${month}-${day}`;
}
