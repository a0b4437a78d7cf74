import { ApiError } from '@doubletick-kit/core';
import { texts } from '../texts.ts';
import { ControlError } from './control-error.ts';

const { errors } = texts.shell;

/** Why something failed, for people who do not program: no names of methods, no status, no path of a request. */
export function reasonOf(error: unknown): string {
  // A request that got no answer fails with a TypeError, whose message no person understands.
  if (error instanceof TypeError) return texts.settings.unreachable;
  if (error instanceof ApiError) return reasonOfApi(error);
  if (error instanceof ControlError) return reasonOfControl(error.message);
  return error instanceof Error ? error.message : String(error);
}

/** Whether the mock says that what was asked for does not exist. */
export function isGone(error: unknown): boolean {
  return error instanceof ControlError && error.status === 404;
}

/** What DoubleTick says is the reason; its kind of failure where it says nothing. */
function reasonOfApi({ code, issues }: ApiError): string {
  if (code === 'network-error' || code === 'timeout') return texts.settings.unreachable;
  if (issues.length > 0) return issues.map(asSentence).join('\n');
  const known: Readonly<Record<string, string>> = errors.api;
  return known[code] ?? errors.other;
}

/** The control API also tells programs where a value was and which request to send next. */
function reasonOfControl(message: string): string {
  const sentences = message.replaceAll(/^\w+(?:\/\w+)+ /gm, '').split(/(?<=[.!?]) /);
  const forPeople = sentences.filter((sentence) => !/\b(?:GET|POST|PUT|PATCH|DELETE) \S*\//.test(sentence));
  return forPeople.length === 0 ? errors.other : asSentence(forPeople.join(' '));
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
