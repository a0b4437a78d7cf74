import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './details.module.css';

/** A part of the details under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <Title id={id} order={3} size="h6">
        {title}
      </Title>
      {children}
    </section>
  );
}
