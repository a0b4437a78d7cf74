import { webhooks } from '@doubletick-kit/contract';
import { isHeader } from '../http/wire/is-header.ts';
import type { StreamedEvent } from './read-events.ts';
import { type ShellCommand, UsageError } from './shell-command.ts';

/** As long as the mock itself waits for a receiver. */
const timeoutMs = 5_000;

/**
 * Prints each webhook event and forwards its payload. It reads the stream of events instead of registering a webhook:
 * nothing is left behind if it is killed, the ids of the world stay the same, and the mock may run on another machine.
 */
export const listen: ShellCommand = {
  usage: `Usage: doubletick-mock listen [--forward-to URL] [options]

Prints a line for each webhook event from now on, and forwards its payload. No webhook has to be registered.

  --forward-to URL  where to send each payload, as JSON with POST, in order
  --header HEADER   a header to send with it, such as 'Authorization: Bearer …'; can be repeated
  --events EVENTS   only these events, such as MESSAGE_RECEIVED,CHAT_ASSIGNED
  --json            print each event as JSON`,
  options: {
    'forward-to': { type: 'string' },
    header: { type: 'string', multiple: true },
    events: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
  async run({ positionals, text, texts, flag }, { control, print, tell, signal }) {
    if (positionals.length > 0) throw new UsageError('listen takes no arguments. Name a receiver with --forward-to.');
    const receiver = readReceiver(text('forward-to'));
    const headers = readHeaders(texts('header'));
    const chosen = texts('events').flatMap((list) => list.split(','));
    const onOpen = () => tell(`Listening to ${control.url}${receiver ? `, forwarding to ${receiver}` : ''}.`);
    for await (const event of control.follow(chosen.length > 0 ? chosen : Object.keys(webhooks), onOpen)) {
      const outcome = receiver === undefined ? '' : ` → ${await forward(event, { receiver, headers, signal })}`;
      print(flag('json') ? event.json : `${event.id} ${event.type}${outcome}`);
    }
  },
};

interface Forwarding {
  readonly receiver: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
}

/** @returns what the receiver answered, or why it did not */
async function forward({ data }: StreamedEvent, { receiver, headers, signal }: Forwarding): Promise<string> {
  const startedAt = performance.now();
  try {
    const response = await fetch(receiver, {
      method: 'POST',
      headers,
      body: JSON.stringify(data),
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    await response.body?.cancel();
    return `${response.status} in ${Math.round(performance.now() - startedAt)} ms`;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1_000} s`;
    const cause = error instanceof Error ? error.cause : undefined;
    return `no answer (${cause instanceof Error && 'code' in cause ? cause.code : error})`;
  }
}

function readReceiver(sent: string | undefined): string | undefined {
  if (sent === undefined) return undefined;
  // As short as people write it: localhost:3000/webhook.
  const address = /^[\w.-]+:\d+(?:\/|$)/.test(sent) ? `http://${sent}` : sent;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && (url.username !== '' || url.password !== '')) {
    throw new UsageError("--forward-to takes no user and password. Send --header 'Authorization: Basic …'.");
  }
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new UsageError('--forward-to must be an address such as http://127.0.0.1:3000/webhook.');
}

function readHeaders(sent: readonly string[]): Headers {
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const header of sent) {
    const [, name = '', value = ''] = /^([\w-]+):(.*)$/.exec(header) ?? [];
    if (name === '') throw new UsageError("--header must have a name and a value, such as 'X-Test: 1'.");
    if (!isHeader(name, value)) throw new UsageError(`--header ${name} has characters that HTTP cannot send.`);
    headers.set(name, value.trim());
  }
  return headers;
}
