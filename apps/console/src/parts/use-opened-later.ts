import { useEffect, useState } from 'react';

/**
 * Opens a dialog one step after it is there. A dialog whose code is loaded when it is wanted is put into the page open,
 * and would not know where the focus came from.
 */
export function useOpenedLater(opened: boolean): boolean {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => setIsOpen(opened), [opened]);
  return isOpen;
}
