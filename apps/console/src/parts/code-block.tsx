import { Code } from '@mantine/core';
import type { ReactNode } from 'react';

/** Text as it is, which can be scrolled by keyboard too. */
export function CodeBlock({ label, children }: { label: string; children: string }): ReactNode {
  return (
    <Code
      block
      tabIndex={0}
      role="region"
      aria-label={label}
      mah={360}
      style={{ overflow: 'auto', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
    >
      {children}
    </Code>
  );
}
