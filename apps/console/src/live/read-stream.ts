import { mockUrl, rememberedToken } from '../api/session.ts';
import type { WorldEvent } from './world-event.ts';

/** What a stream tells. */
export interface StreamListener {
  /** The stream is open. Events before that may have been missed. */
  readonly opened: () => void;
  readonly happened: (event: WorldEvent) => void;
  /** The stream ended or could not be opened; it is tried again until the signal is aborted. */
  readonly lost: () => void;
}

const retryMs = 1_000;

/**
 * Reads the events of a world until the signal is aborted.
 *
 * An EventSource gives up after a refusal, such as a missing token or a proxy without its server, so each attempt has a
 * new one, which asks for the events after the last that was read. A mock that was started again counts from 1, and
 * answers an id that it has not reached with all its events.
 *
 * @returns a function that does not wait for the next attempt
 */
export function readStream(world: string, listener: StreamListener, signal: AbortSignal): () => void {
  let lastId: number | undefined;
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function open(): void {
    clearTimeout(timer);
    timer = undefined;
    const opening = new EventSource(eventsUrl(world, lastId));
    source = opening;
    opening.onopen = listener.opened;
    opening.onmessage = ({ data }) => {
      const event: WorldEvent = JSON.parse(data);
      lastId = event.id;
      listener.happened(event);
    };
    opening.onerror = () => {
      opening.close();
      listener.lost();
      timer = setTimeout(open, retryMs);
    };
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    timer = undefined;
    source?.close();
  });
  open();
  return () => {
    if (timer !== undefined) open();
  };
}

function eventsUrl(world: string, after: number | undefined): string {
  const url = new URL(`${mockUrl}/__mock/worlds/${encodeURIComponent(world)}/events`);
  const token = rememberedToken();
  // An EventSource cannot send headers.
  if (token !== undefined) url.searchParams.set('token', token);
  if (after !== undefined) url.searchParams.set('after', String(after));
  return url.href;
}
