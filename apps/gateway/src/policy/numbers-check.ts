import type { Check, CheckInput, Denial } from './check.ts';
import type { Policy } from './policy.ts';

/** Whether each row that a request reaches belongs to one of the policy's WhatsApp numbers. */
export const numbersCheck: Check = {
  name: 'numbers',
  limitOf: ({ numbers }) => (numbers === 'all' ? null : numbers.map(lastTwo).join(', ') || 'no number'),
  refuse(input) {
    const { policy, request, facts } = input;
    if (policy.numbers === 'all') return undefined;
    if (facts.span === 'all-numbers' && !isNamedFile(input)) {
      const advice = facts.id === 'fetchFile' ? nameIt : useWider;
      return refuse('number-not-allowed', `${facts.id} is not limited to a WhatsApp number and this key is: ${advice}`);
    }
    const [idField] = request.idFields;
    if (idField !== undefined) {
      const what = `\`${idField}\` can reach WhatsApp numbers that this key may not use: leave it out, or ${useWider}`;
      return refuse('number-not-allowed', what);
    }
    const foreign = request.senders.find((sender) => !policy.numbers.includes(sender));
    if (foreign !== undefined) {
      const what = `This key may not use the WhatsApp number ${lastTwo(foreign)}: name one that it may use.`;
      return refuse('number-not-allowed', what);
    }
    return lacksSender(input) ? refuseMissing(input, policy.numbers) : undefined;
  },
};

/** The number to fill in for a sender that was left out; null if none was, or none is chosen. */
export function fillOf(input: CheckInput): string | null {
  const { numbers } = input.policy;
  return numbers !== 'all' && lacksSender(input) ? (numbers[0] ?? null) : null;
}

function refuseMissing({ facts }: CheckInput, numbers: readonly string[]): Denial | undefined {
  if (numbers.length === 0) {
    return refuse(
      'number-not-allowed',
      "This key may use no WhatsApp number: ask the gateway's operator to allow one.",
    );
  }
  if (numbers.length === 1 && facts.fillable !== null) return undefined;
  const places = facts.senderPlaces.map(nameOf).join(' and ');
  const endings = numbers.length > 5 ? '' : `, ${numbers.map(lastTwo).join(' or ')}`;
  return refuse('sender-required', `Name the WhatsApp number in ${places}: one that this key may use${endings}.`);
}

function lacksSender({ request, facts }: CheckInput): boolean {
  return facts.span === 'senders' && (request.missingSenders || request.senders.length === 0);
}

/** The URL of a file cannot be guessed, so a limited key may open files if its policy names the operation. */
function isNamedFile({ policy, facts }: { policy: Policy } & Pick<CheckInput, 'facts'>): boolean {
  return facts.id === 'fetchFile' && policy.allow.includes('fetchFile');
}

function refuse(code: 'number-not-allowed' | 'sender-required', what: string): Denial {
  return { allow: false, rule: 'numbers', code, what };
}

const useWider = "use a key with `numbers: all`, or ask the gateway's operator.";

const nameIt = "ask the gateway's operator to name `fetchFile` in its `allow`, or use a key with `numbers: all`.";

function lastTwo(digits: string): string {
  return `…${digits.slice(-2)}`;
}

// `$request.body#/messages/*/from` is `messages[].from` to people.
function nameOf(place: string): string {
  const name = place.replace(/^\$request\.(query\.|body#\/)/, '').replaceAll('/*', '[]');
  return `\`${name.replaceAll('/', '.')}\``;
}
