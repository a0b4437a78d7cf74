import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { BotVariable } from '../model/flow.ts';
import { type Completion, completionAt, offeredVariables } from './complete-variable.ts';

/** What a person types in. */
export type TypedField = HTMLInputElement | HTMLTextAreaElement;

/** The list of variables of a field, and what opens it, moves in it and closes it. */
export interface VariableList {
  readonly offered: readonly BotVariable[];
  readonly isOpen: boolean;
  /** Whether the variable at the cursor is not complete yet. */
  readonly isTyping: boolean;
  /** The place of the variable that Enter inserts. */
  readonly active: number;
  readonly onTyped: () => void;
  readonly onCursor: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Offers every variable for the place of the cursor. */
  readonly openAll: () => void;
  readonly close: () => void;
  readonly insert: (name: string) => void;
}

/** Offers variables while a person types one in a field. */
export function useVariableList(field: RefObject<TypedField | null>, variables: readonly BotVariable[]): VariableList {
  const [completion, setCompletion] = useState<Completion>();
  const [active, setActive] = useState(0);
  const wasFocused = useRef(false);
  const offered = completion ? offeredVariables(variables, completion.typed) : [];
  const isOpen = offered.length > 0;

  function show(next: Completion | undefined): void {
    setCompletion(next);
    setActive(0);
  }

  function insert(name: string): void {
    if (!completion || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(completion.start, completion.end);
    // Unlike a new value, this leaves undoing to the browser, and the cursor where it belongs.
    document.execCommand('insertText', false, `{{${name}}}`);
    show(undefined);
  }

  return {
    offered,
    isOpen,
    isTyping: completion !== undefined,
    active,
    insert,
    close: () => show(undefined),
    onTyped: () => show(field.current ? typedIn(field.current) : undefined),
    onCursor() {
      wasFocused.current = true;
      if (!completion || !field.current || isAt(field.current, completion)) return;
      const next = typedIn(field.current);
      if (next?.typed !== completion.typed || next.start !== completion.start) show(next);
    },
    openAll() {
      const { current } = field;
      if (!current) return;
      const atEnd = current.value.length;
      if (!wasFocused.current) current.setSelectionRange(atEnd, atEnd);
      const cursor = { start: current.selectionStart ?? atEnd, end: current.selectionEnd ?? atEnd };
      show({ ...(typedIn(current) ?? cursor), typed: '' });
      current.focus();
    },
    onKeyDown(event) {
      if (!isOpen || event.nativeEvent.isComposing) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const chosen = (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && offered[active];
      if (step !== undefined) setActive((active + step + offered.length) % offered.length);
      else if (chosen) insert(chosen.name);
      else if (event.key === 'Escape') show(undefined);
      else return;
      event.preventDefault();
      // Escape closes the list, and not the panel or dialog around it.
      event.stopPropagation();
    },
  };
}

function typedIn({ value, selectionStart, selectionEnd }: TypedField): Completion | undefined {
  return selectionStart !== null && selectionStart === selectionEnd ? completionAt(value, selectionStart) : undefined;
}

function isAt({ selectionStart, selectionEnd }: TypedField, { start, end }: Completion): boolean {
  return selectionStart === start && selectionEnd === end;
}
