import { useCallback, useRef, useState } from 'react';
import { ControlError } from '../../api/control-error.ts';
import { fill } from '../../texts.ts';
import type { FormRequest } from './form/request-of.ts';
import reference from './reference-texts.json' with { type: 'json' };
import { type Answer, sendRequest, UnsendableKeyError } from './send-request.ts';

/** What happened to a request: its answer, or why it has none. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly hasKey: boolean }
  | { readonly kind: 'failure'; readonly title: string; readonly message: string };

export interface Trial {
  /** Of the latest request that ended. It stays until the next one ends. */
  readonly outcome: Outcome | undefined;
  readonly isSending: boolean;
  readonly send: (request: FormRequest) => Promise<void>;
  /** Waits no longer for the answer. */
  readonly stop: () => void;
}

/** Sends requests, one at a time. */
export function useTryIt(keyHeader: string): Trial {
  const [outcome, setOutcome] = useState<Outcome>();
  const [isSending, setSending] = useState(false);
  // Two presses in the same frame see the same state.
  const sending = useRef<AbortController>(undefined);
  const send = useCallback(
    async (request: FormRequest) => {
      if (sending.current) return;
      sending.current = new AbortController();
      setSending(true);
      setOutcome(await outcomeOf(request, keyHeader, sending.current.signal));
      setSending(false);
      sending.current = undefined;
    },
    [keyHeader],
  );
  const stop = useCallback(() => sending.current?.abort(), []);
  return { outcome, isSending, send, stop };
}

async function outcomeOf(request: FormRequest, header: string, signal: AbortSignal): Promise<Outcome> {
  if (request.missing.length > 0) {
    return notSent(fill(reference.missing, { names: request.missing.join(', ') }));
  }
  try {
    return { kind: 'answer', answer: await sendRequest(request, signal), hasKey: header in request.headers };
  } catch (error) {
    if (error instanceof UnsendableKeyError) return notSent(fill(reference.unsendableKey, { header }));
    return { kind: 'failure', title: reference.noAnswerCame, message: reasonOf(error, signal) };
  }
}

function notSent(message: string): Outcome {
  return { kind: 'failure', title: reference.notSent, message };
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return reference.stopped;
  return error instanceof ControlError ? error.message : reference.unreachable;
}

/** The status of an outcome in a few words, as it is announced. */
export function describeOutcome(outcome: Outcome): string {
  if (outcome.kind === 'failure') return `${outcome.title}. ${outcome.message}`;
  const { timeMs } = outcome.answer;
  const time = fill(reference.milliseconds, { count: Math.round(timeMs) });
  return fill(reference.answered, { status: statusOf(outcome.answer), time });
}

export function statusOf({ status, statusText }: Answer): string {
  return `${status} ${statusText}`.trim();
}
