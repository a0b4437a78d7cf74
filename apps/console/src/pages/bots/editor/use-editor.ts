import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { fill } from '../../../texts.ts';
import { placeAfter, placeSteps, tidySteps } from '../canvas/place-steps.ts';
import { addStep, freeExits, moveSteps } from '../model/change-flow.ts';
import type { Bot, BotFlow, BotProblem, StepType } from '../model/flow.ts';
import { isTrigger } from '../model/step-types.ts';
import { nameOfStep } from '../model/step-words.ts';
import { describeChange } from './describe-change.ts';
import editorTexts from './editor-texts.json' with { type: 'json' };
import { focusField } from './focus-field.ts';
import type { News } from './notices.tsx';
import { isUnsaved } from './session.ts';
import { type Kept, useEditing } from './use-editing.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** A step that was just added, and the step before it that it can be connected to. */
export interface Offer {
  readonly stepId: string;
  readonly from: string;
  readonly takesFocus: boolean;
}

/** A bot while it is edited: what is selected, what was said, and what can be done. */
export function useEditor(bot: Bot, kept: Kept) {
  const [news, setNews] = useState<News>();
  const say = (text: string, { isRefusal = false, isShown = isRefusal }: Partial<News> = {}) =>
    setNews({ text, isRefusal, isShown });
  const { editing, session } = useEditing(bot, kept, (text) => say(text, { isShown: true }));
  const [selectedId, setSelectedId] = useState<string>();
  const [isPanelOpen, setIsPanelOpen] = useState(false);
  const [offer, setOffer] = useState<Offer>();
  const [fitCount, setFitCount] = useState(0);
  const { name, flow } = session.history.present;
  const { dispatch } = editing;
  function go(type: 'UNDONE' | 'REDONE'): void {
    dispatch({ type });
    const words = describeChange(flow, editing.session().history.present.flow);
    if (words !== undefined) say(words);
  }
  const undo = () => go('UNDONE');
  const redo = () => go('REDONE');
  useUndoKeys(undo, redo);

  function change(next: BotFlow): void {
    setOffer(undefined);
    dispatch({ type: 'EDITED', draft: { name, flow: placeSteps(next) }, at: Date.now() });
  }
  function select(stepId: string | undefined): void {
    setSelectedId(stepId);
    setIsPanelOpen(stepId !== undefined);
    if (stepId !== offer?.stepId) setOffer(undefined);
  }
  function add(type: StepType, isByKeyboard: boolean): void {
    const added = addNear(flow, type, selectedId);
    change(added.flow);
    setSelectedId(added.stepId);
    setIsPanelOpen(false);
    setOffer(added.from === undefined ? undefined : { ...added, from: added.from, takesFocus: isByKeyboard });
    say(added.text);
  }
  return {
    ...{ editing, session, name, flow, news, say, offer, closeOffer: () => setOffer(undefined), fitCount },
    ...{ change, select, add, undo, redo, isPanelOpen },
    selected: flow.steps.find(({ id }) => id === selectedId),
    rename: (next: string) => dispatch({ type: 'EDITED', draft: { name: next, flow }, at: Date.now() }),
    tidy: () => {
      change(tidySteps(flow));
      setFitCount(fitCount + 1);
    },
    goTo: ({ stepId, field }: BotProblem) => {
      if (stepId === null) return;
      select(stepId);
      focusField(stepId, field);
    },
  };
}

export type Editor = ReturnType<typeof useEditor>;

export function useScreen() {
  const isPhone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const isWide = useMediaQuery('(min-width: 80em)', true, { getInitialValueInEffect: false });
  return { isPhone, isWide };
}

/** Adds a step after the selected one, which it can then be connected to if that has an exit that leads nowhere. */
function addNear(flow: BotFlow, type: StepType, selectedId: string | undefined) {
  const added = addStep(flow, type);
  const step = added.steps.at(-1);
  const before = flow.steps.find(({ id }) => id === selectedId);
  const stepId = step?.id ?? '';
  const placed = step ? moveSteps(added, new Map([[stepId, placeAfter(flow.steps, step, before)]])) : added;
  const isOffered =
    before !== undefined && step !== undefined && !isTrigger(step) && freeExits(flow, before).length > 0;
  const words = { name: step ? nameOfStep(step) : '', step: step ? nameOfStep(step) : '' };
  const text = isOffered
    ? fill(editorTexts.offer.said, { ...words, from: nameOfStep(before) })
    : fill(editorTexts.palette.added, words);
  return { flow: placed, stepId, from: isOffered ? before.id : undefined, text };
}

/** Whether publishing would change what runs. */
export function hasChanges({ session }: Pick<Editor, 'session'>): boolean {
  const { status, publishedRevision, revision } = session.bot;
  return status !== 'PUBLISHED' || publishedRevision !== revision || isUnsaved(session);
}
