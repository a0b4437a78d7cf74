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
      <div className={classes.frame}>
        <header className={classes.header}>
          <Header />
        </header>
        <nav className={classes.navigation} aria-label={shell.pages}>
          <Navigation />
        </nav>
        <main id="main" tabIndex={-1} className={classes.main}>
          {children}
        </main>
        <div className={classes.bar}>
          <BottomBar />
        </div>
      </div>
    </Dialogs>
  );
}
