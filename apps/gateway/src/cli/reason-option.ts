import type { Command } from 'commander';
import { withoutKeys } from '../keys/key-pattern.ts';
import { UsageError } from './cli-deps.ts';

/** What every command that changes keys or policies, or reads the log, takes. */
export interface ReasonOptions {
  reason?: string | undefined;
}

export function addReason(command: Command): Command {
  return command.option(
    '--reason <why>',
    'why, for the audit log: up to 200 characters, no phone numbers',
    parseReason,
  );
}

/** @throws UsageError, without the value: it may have a phone number or a key */
function parseReason(text: string): string {
  const reason = text.trim();
  // \p{C}: control, format (such as bidirectional overrides), unassigned and lone surrogate characters.
  if (!/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(reason)) {
    throw new UsageError('--reason must be 1 to 200 printable characters in one line.');
  }
  // The log never has one in full, and is never changed.
  if (/\d{10}|\d{5}[ -]\d{5}|\+\d[\d ().-]{7}/.test(reason)) {
    throw new UsageError(
      '--reason must not have a phone number: it stays in the audit log. Use a ticket number instead.',
    );
  }
  if (withoutKeys(reason) !== reason) {
    throw new UsageError('--reason must not have a key: it stays in the audit log. Give the ID of the key instead.');
  }
  return reason;
}
