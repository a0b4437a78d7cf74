import { basePath } from '../api/session.ts';
import { readStream, type StreamListener } from './read-stream.ts';
import type { WorldEvent } from './world-event.ts';

/** What the tabs of a browser tell each other about a world's stream. */
type Message =
  | { readonly kind: 'opened' }
  | { readonly kind: 'happened'; readonly event: WorldEvent }
  | { readonly kind: 'lost' }
  /** A tab that just came asks how the stream is. */
  | { readonly kind: 'how-is-it' }
  /** A tab that people look at does not want to wait: timers of hidden tabs run once a minute. */
  | { readonly kind: 'try-now' };

/**
 * Reads the events of a world with one stream for all tabs of the browser: HTTP/1.1 has six connections for each host,
 * and a stream for each tab would hang the seventh. The tab that holds a lock reads, and tells the others; when it is
 * closed, another takes over, and all of them hear `opened`. Without Web Locks, which browsers offer only on https and on
 * localhost, each tab has a stream.
 *
 * @returns a function that tries a lost stream at once
 */
export function shareStream(world: string, listener: StreamListener, signal: AbortSignal): () => void {
  if (!('locks' in navigator)) return readStream(world, listener, signal);
  const name = `doubletick-kit.live ${basePath} ${world}`;
  const channel = new BroadcastChannel(name);
  let state: 'opened' | 'lost' | undefined;
  let tryNow: (() => void) | undefined;
  function tell(message: Message): void {
    // A closed channel throws. What was read before may still arrive after that.
    if (signal.aborted) return;
    hear(message, listener);
    channel.postMessage(message);
  }
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'try-now') tryNow?.();
    else if (data.kind === 'how-is-it') {
      if (tryNow && state) channel.postMessage({ kind: state });
    } else hear(data, listener);
  };
  const teller: StreamListener = {
    opened: () => {
      state = 'opened';
      tell({ kind: 'opened' });
    },
    happened: (event) => tell({ kind: 'happened', event }),
    lost: () => {
      state = 'lost';
      tell({ kind: 'lost' });
    },
  };
  holdLock(name, signal, () => {
    tryNow = readStream(world, teller, signal);
  });
  signal.addEventListener('abort', () => channel.close());
  channel.postMessage({ kind: 'how-is-it' });
  return () => {
    if (signal.aborted) return;
    if (tryNow) tryNow();
    else channel.postMessage({ kind: 'try-now' });
  };
}

function hear(message: Message, listener: StreamListener): void {
  if (message.kind === 'opened') listener.opened();
  if (message.kind === 'happened') listener.happened(message.event);
  if (message.kind === 'lost') listener.lost();
}

/** Holds a lock of all tabs from when it is free until the signal is aborted. */
function holdLock(name: string, signal: AbortSignal, onHeld: () => void): void {
  const held = async () => {
    // The lock may have been given while it was no longer wanted.
    if (signal.aborted) return;
    onHeld();
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  };
  navigator.locks.request(name, { signal }, held).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
