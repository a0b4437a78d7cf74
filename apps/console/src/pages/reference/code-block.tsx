import type { ReactNode } from 'react';
import classes from './reference.module.css';

/** Code or JSON that scrolls by itself, also by keyboard. */
export function CodeBlock({ label, children }: { label: string; children: string }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.code} aria-label={label} tabIndex={0}>
      <pre>{children}</pre>
    </section>
  );
}
