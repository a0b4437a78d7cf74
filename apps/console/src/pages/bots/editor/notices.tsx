import { Button, CloseButton, Text, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { fill } from '../../../texts.ts';
import canvasTexts from '../canvas/canvas-texts.json' with { type: 'json' };
import { connect, freeExits } from '../model/change-flow.ts';
import type { BotFlow } from '../model/flow.ts';
import { nameOfExit, nameOfStep } from '../model/step-words.ts';
import classes from './editor.module.css';
import editorTexts from './editor-texts.json' with { type: 'json' };
import type { Offer } from './use-editor.ts';

const { offer: offerTexts } = editorTexts;

/** What has happened, for people to hear; some of it also to see. */
export interface News {
  readonly text: string;
  readonly isRefusal: boolean;
  readonly isShown: boolean;
}

const shownMs = 10_000;

/** The latest news. Screen readers say it when it changes. */
export function NewsNotice({ news }: { news: News | undefined }): ReactNode {
  const [closed, setClosed] = useState<News>();
  const isShown = news?.isShown === true && news !== closed;
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(() => setClosed(news), shownMs);
    return () => clearTimeout(timer);
  }, [news, isShown]);
  return (
    <>
      <VisuallyHidden role="status" aria-live="polite" aria-label={editorTexts.news}>
        {news?.text}
      </VisuallyHidden>
      {isShown && (
        <div className={`${classes.notice} ${classes.news}`} data-refusal={news.isRefusal || undefined}>
          <span>{news.text}</span>
          <CloseButton size="sm" aria-label={editorTexts.close} onClick={() => setClosed(news)} />
        </div>
      )}
    </>
  );
}

interface OfferProps {
  readonly offer: Offer | undefined;
  readonly flow: BotFlow;
  readonly onChange: (flow: BotFlow, text: string) => void;
  /** `stepId`: the new step, where the focus goes on. */
  readonly onClose: (stepId: string) => void;
}

/** Offers to connect a step that was just added; nothing is connected unasked. */
export function OfferNotice({ offer, flow, onChange, onClose }: OfferProps): ReactNode {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (offer?.takesFocus) place.current?.querySelector('button')?.focus();
  }, [offer]);
  const [from, step] = [offer?.from, offer?.stepId].map((id) => flow.steps.find((one) => one.id === id));
  if (!from || !step) return null;
  const words = { step: nameOfStep(step), from: nameOfStep(from) };
  function choose(exit: string): void {
    if (!from || !step) return;
    const text = fill(canvasTexts.connected, { exit: nameOfExit(from, exit), from: words.from, to: words.step });
    onChange(connect(flow, { from: from.id, exit, to: step.id }), text);
    onClose(step.id);
  }
  return (
    <section
      ref={place}
      className={classes.notice}
      aria-label={offerTexts.label}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && onClose(step.id)}
    >
      <Text size="sm">{fill(offerTexts.text, words)}</Text>
      {freeExits(flow, from).map((exit) => (
        <Button key={exit} size="compact-sm" variant="light" onClick={() => choose(exit)}>
          {fill(offerTexts.exit, { exit: nameOfExit(from, exit) })}
        </Button>
      ))}
      <Button size="compact-sm" variant="subtle" color="gray" c="dimmed" onClick={() => onClose(step.id)}>
        {offerTexts.notNow}
      </Button>
    </section>
  );
}
