import { AppShell } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';
import { BottomBar } from './bottom-bar.tsx';
import { Dialogs } from './dialogs.tsx';
import classes from './frame.module.css';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';

const { shell } = texts;

/** What is around every page. `--page-height` is the room that it leaves, for pages that fill it. */
export function Frame({ children }: { children: ReactNode }): ReactNode {
  return (
    <Dialogs>
      <a href="#main" className={classes.skip}>
        {shell.skip}
      </a>
      <AppShell
        className={classes.frame ?? ''}
        transitionDuration={0}
        header={{ height: 56 }}
        navbar={{ width: 264, breakpoint: 'sm', collapsed: { mobile: true } }}
        footer={{ height: { base: 60, sm: 0 } }}
      >
        <AppShell.Header>
          <Header />
        </AppShell.Header>
        <AppShell.Navbar p="xs" visibleFrom="sm" aria-label={shell.pages}>
          <Navigation />
        </AppShell.Navbar>
        <AppShell.Main id="main" tabIndex={-1} className={classes.main ?? ''}>
          {children}
        </AppShell.Main>
        <AppShell.Footer hiddenFrom="sm" component="div">
          <BottomBar />
        </AppShell.Footer>
      </AppShell>
    </Dialogs>
  );
}
