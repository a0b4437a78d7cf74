import { useHotkeys } from '@mantine/hooks';
import { type ComponentType, type ReactNode, Suspense, useCallback, useState } from 'react';
import { lazyPart } from '../parts/lazy-part.ts';
import { DialogContext, type DialogName, type DialogProps } from './dialog-context.ts';

const Palette = lazyPart(() => import('./palette.tsx').then((m) => ({ default: m.Palette })));
const ResetDialog = lazyPart(() => import('./reset-dialog.tsx').then((m) => ({ default: m.ResetDialog })));
const NewWorldDialog = lazyPart(() => import('./new-world-dialog.tsx').then((m) => ({ default: m.NewWorldDialog })));

const contents: Readonly<Record<DialogName, ComponentType<DialogProps>>> = {
  palette: Palette,
  reset: ResetDialog,
  newWorld: NewWorldDialog,
};

/** The dialogs that every page can open. Each is loaded when it is first opened. */
export function Dialogs({ children }: { children: ReactNode }): ReactNode {
  const [shown, setShown] = useState<DialogName>();
  // A dialog that was opened once stays, so that it can fade out.
  const [used, setUsed] = useState<readonly DialogName[]>([]);
  const open = useCallback((name: DialogName) => {
    setUsed((before) => [...new Set([...before, name])]);
    setShown(name);
  }, []);
  useHotkeys([['mod+K', () => open('palette')]], []);
  return (
    <DialogContext value={open}>
      {children}
      <Suspense>
        {used.map((name) => {
          const Content = contents[name];
          return (
            <Content
              key={name}
              isOpen={shown === name}
              onClose={() => setShown((now) => (now === name ? undefined : now))}
            />
          );
        })}
      </Suspense>
    </DialogContext>
  );
}
