import type { Command } from 'commander';
import { parsePolicy } from '../policy/parse-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { UsageError } from './cli-deps.ts';

/** What a policy is made of on a command line. */
export interface PolicyOptions {
  allow?: string[];
  operations?: string[];
  deny?: string[];
  numbers?: string[] | 'all';
  maxRecipients?: number;
  addresses?: string[];
}

export function addPolicyOptions(command: Command): Command {
  return command
    .option('--allow <list>', 'allowed operations and classes (read, send, write, destroy, admin)', list)
    .option('--operations <list>', 'the same as --allow', list)
    .option('--deny <list>', 'denied operations and classes; deny wins', list)
    .option('--numbers <list>', 'allowed WhatsApp numbers of the account, or all (default: all)', parseNumbers)
    .option('--max-recipients <n>', 'maximum recipients of one request', parseMaximum)
    .option('--addresses <list>', 'addresses and CIDR ranges that requests may come from', list);
}

/**
 * Builds the policy; undefined if no option for one is given.
 *
 * @throws UsageError for one that is not valid
 */
export function readPolicy(options: PolicyOptions, expiresAt: number | null = null): Policy | undefined {
  const { deny, numbers, maxRecipients, addresses } = options;
  if (options.allow !== undefined && options.operations !== undefined) {
    throw new UsageError('--allow and --operations mean the same: leave one out.');
  }
  const allow = options.allow ?? options.operations;
  if (allow === undefined) {
    const given = [deny, numbers, maxRecipients, addresses].some((option) => option !== undefined);
    if (given) throw new UsageError('--deny, --numbers, --max-recipients and --addresses need --allow as well.');
    return undefined;
  }
  try {
    return parsePolicy({
      allow,
      deny: deny ?? [],
      numbers: numbers ?? 'all',
      maxRecipients: maxRecipients ?? null,
      expiresAt,
      addresses: addresses ?? null,
    });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

function list(text: string): string[] {
  return text.split(',').map((item) => item.trim());
}

/** Keeps what is not a number, so that the policy's own message says what is wrong with it. */
function parseNumbers(text: string): string[] | 'all' {
  return text === 'all' ? 'all' : list(text).map((number) => number.replace(/^\+|[-(). ]/g, ''));
}

function parseMaximum(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError('--max-recipients must be a whole number from 1 to 999999.');
}
