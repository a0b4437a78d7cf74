import { createContext, useContext } from 'react';

/** A dialog that every page can open. */
export type DialogName = 'palette' | 'reset' | 'newWorld';

/** What every dialog of the frame gets. */
export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export const DialogContext = createContext<(name: DialogName) => void>(() => undefined);

/** Opens a dialog of the frame. */
export function useDialog(): (name: DialogName) => void {
  return useContext(DialogContext);
}
