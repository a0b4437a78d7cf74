import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef } from 'react';

/** Undoes and redoes by keyboard, also right after something was chosen in a field of the panel. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const typedIn = useRef<EventTarget>(undefined);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const onInput = ({ target }: Event) => {
      if (target && isTextField(target)) typedIn.current = target;
    };
    const forget = () => {
      typedIn.current = undefined;
    };
    document.addEventListener('input', onInput, { signal, capture: true });
    document.addEventListener('focusout', forget, { signal });
    // What was typed to find an option is done with once the option is chosen.
    document.addEventListener('pointerdown', forget, { signal, capture: true });
    document.addEventListener('keydown', ({ key }) => key === 'Enter' && forget(), { signal, capture: true });
    return () => leaving.abort();
  }, []);

  const unlessTyping = (act: () => void) => (event: KeyboardEvent) => {
    // Where a person has just typed, the browser undoes; a dialog has nothing to do with the flow.
    if (event.target === typedIn.current || isInDialog(event.target)) return;
    event.preventDefault();
    act();
  };
  const options = { preventDefault: false };
  useHotkeys(
    [
      ['mod+Z', unlessTyping(undo), options],
      ['mod+shift+Z', unlessTyping(redo), options],
      ['mod+Y', unlessTyping(redo), options],
    ],
    [],
  );
}

function isTextField(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement;
}

/** On a phone, the panel of a step is a dialog too. */
function isInDialog(target: EventTarget | null): boolean {
  const dialog = target instanceof Element ? target.closest('[role="dialog"]') : null;
  return dialog !== null && dialog.querySelector('[data-step-panel]') === null;
}
