import type { World } from '../../world/world.ts';
import type { Answer } from '../response/answer.ts';

const mostExamples = 3;

/**
 * Which phone numbers can be used, where an answer says that a customer, a team member or a WABA number is unknown. They
 * are the first of the world, not what was sent.
 */
export function unknownPeopleHint(world: World, { status, body }: Answer): string | undefined {
  const message = fieldOf(body, 'message');
  if (status < 300) return hasFailedNumbers(body) ? membersHint(world) : undefined;
  if (typeof message !== 'string') return undefined;
  if (/^customer not found/i.test(message)) return write('customers', phonesOf(world.customers));
  if (/^waba ?number not found/i.test(message)) return write('WABA numbers', wabaNumbersOf(world));
  return /^(?:team member|agent) not found|^user is not a member/i.test(message) ? membersHint(world) : undefined;
}

/** The API answers collaborators whom it did not add with 200. */
function hasFailedNumbers(body: unknown): boolean {
  const failed = fieldOf(body, 'failed');
  return Array.isArray(failed) && failed.some((one) => typeof fieldOf(one, 'number') === 'string');
}

function membersHint(world: World): string | undefined {
  return write('team members', phonesOf(world.members));
}

function write(who: string, numbers: readonly string[]): string | undefined {
  return numbers.length === 0 ? undefined : `this world has the ${who} ${numbers.join(', ')}`;
}

function phonesOf(table: { values(): Iterable<{ readonly phone: string }> }): string[] {
  return firstOf(table.values(), ({ phone }) => phone);
}

function wabaNumbersOf({ channels }: World): string[] {
  return firstOf(channels.values(), ({ wabaNumber }) => wabaNumber);
}

/** A world may have a hundred thousand customers. */
function firstOf<Row>(rows: Iterable<Row>, numberOf: (row: Row) => string): string[] {
  const numbers: string[] = [];
  for (const row of rows) {
    if (numbers.length === mostExamples) return [...numbers, 'and more'];
    numbers.push(numberOf(row));
  }
  return numbers;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
