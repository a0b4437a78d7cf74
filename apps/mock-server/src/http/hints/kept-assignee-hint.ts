import type { Answer } from '../response/answer.ts';

/** Says that an assigned chat kept its assignee although another one was asked for, which looks like a success. */
export function keptAssigneeHint(body: unknown, { status, body: answered }: Answer): string | undefined {
  if (status >= 300) return undefined;
  const [asked, assignee] = [field(body, 'assignedUserPhoneNumber'), field(answered, 'phone')];
  if (typeof asked !== 'string' || typeof assignee !== 'string' || digits(asked) === digits(assignee)) return undefined;
  return 'the chat kept its assignee, send reassign true to replace it';
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function digits(phoneNumber: string): string {
  return phoneNumber.replaceAll(/\D/g, '');
}
