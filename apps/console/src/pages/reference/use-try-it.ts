import { useCallback, useRef, useState } from 'react';
import { fill, texts } from '../../texts.ts';
import type { FormRequest } from './form/request-of.ts';
import { type Answer, sendRequest, UnsendableKeyError } from './send-request.ts';

const { reference } = texts;

/** What happened to a request: its answer, or why it has none. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly hasKey: boolean }
  | { readonly kind: 'failure'; readonly message: string };

export interface Trial {
  /** Of the latest request that ended. It stays until the next one ends. */
  readonly outcome: Outcome | undefined;
  readonly isSending: boolean;
  readonly send: (request: FormRequest) => Promise<void>;
}

/** Sends requests, one at a time. */
export function useTryIt(keyHeader: string): Trial {
  const [outcome, setOutcome] = useState<Outcome>();
  const [isSending, setSending] = useState(false);
  // Two presses in the same frame see the same state.
  const isBusy = useRef(false);
  const send = useCallback(
    async (request: FormRequest) => {
      if (isBusy.current) return;
      isBusy.current = true;
      setSending(true);
      setOutcome(await outcomeOf(request, keyHeader));
      setSending(false);
      isBusy.current = false;
    },
    [keyHeader],
  );
  return { outcome, isSending, send };
}

async function outcomeOf(request: FormRequest, header: string): Promise<Outcome> {
  if (request.missing.length > 0) {
    return { kind: 'failure', message: fill(reference.missing, { names: request.missing.join(', ') }) };
  }
  try {
    return { kind: 'answer', answer: await sendRequest(request), hasKey: header in request.headers };
  } catch (error) {
    const isKey = error instanceof UnsendableKeyError;
    return { kind: 'failure', message: isKey ? fill(reference.unsendableKey, { header }) : reference.unreachable };
  }
}

/** The status of an outcome in a few words, as it is announced. */
export function describeOutcome(outcome: Outcome): string {
  if (outcome.kind === 'failure') return `${reference.notSent}. ${outcome.message}`;
  const { timeMs } = outcome.answer;
  const time = fill(reference.milliseconds, { count: Math.round(timeMs) });
  return fill(reference.answered, { status: statusOf(outcome.answer), time });
}

export function statusOf({ status, statusText }: Answer): string {
  return `${status} ${statusText}`.trim();
}
