import { useState } from 'react';

const name = 'doubletick-kit.entered-key';

/** The key as it was typed, for this tab of the browser: every operation uses the same one. */
export function useEnteredKey(): readonly [key: string, enter: (key: string) => void] {
  const [key, setKey] = useState(() => sessionStorage.getItem(name) ?? '');
  return [
    key,
    (typed) => {
      sessionStorage.setItem(name, typed);
      setKey(typed);
    },
  ];
}
