import { UnstyledButton } from '@mantine/core';
import { type ReactNode, Suspense, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { MenuIcon } from '../icons.tsx';
import { lazyPart } from '../parts/lazy-part.ts';
import { texts } from '../texts.ts';
import classes from './bottom-bar.module.css';
import { isAt, mainPlaces, settingsPlaces } from './navigation.tsx';

const { shell } = texts;
const PhoneMenu = lazyPart(() => import('./phone-menu.tsx').then((m) => ({ default: m.PhoneMenu })));

/** A sixth of a phone has no room for the whole words. */
const shortLabels = new Map([
  [shell.reference, shell.referenceShort],
  [shell.bots, shell.botsShort],
]);

/** On a phone: the main pages within reach of a thumb, and everything else in a menu that rises from below. */
export function BottomBar(): ReactNode {
  const [location] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const [isUsed, setUsed] = useState(false);
  const isElsewhere = settingsPlaces.some(({ path }) => isAt(location, path));
  return (
    <nav aria-label={shell.mainPages} className={classes.bar}>
      {mainPlaces.map(({ label, path, Icon }) => (
        <UnstyledButton
          key={path}
          component={Link}
          href={path}
          className={classes.place}
          aria-current={isAt(location, path) ? 'page' : undefined}
        >
          <Icon />
          {shortLabels.get(label) ?? label}
        </UnstyledButton>
      ))}
      <UnstyledButton
        className={classes.place}
        aria-expanded={isOpen}
        data-active={isElsewhere || undefined}
        onClick={() => {
          setUsed(true);
          setOpen(true);
        }}
      >
        <MenuIcon />
        {shell.menu}
      </UnstyledButton>
      {isUsed && (
        <Suspense>
          <PhoneMenu isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </nav>
  );
}
