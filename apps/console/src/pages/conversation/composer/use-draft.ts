import { useState } from 'react';

/** What is being typed under a name, kept until the tab is closed. */
export function useDraft(name: string): readonly [string, (text: string) => void] {
  const key = `doubletick-kit.draft.${name}`;
  const [shown, setShown] = useState({ key, text: read(key) });
  const text = shown.key === key ? shown.text : read(key);
  return [
    text,
    (next) => {
      if (next === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
      setShown({ key, text: next });
    },
  ];
}

function read(key: string): string {
  return sessionStorage.getItem(key) ?? '';
}
