import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { linkSegments } from './link-segments.ts';

/** A text from outside, with its web addresses as links. It is never markup. */
export function LinkedText({ text }: { text: string }): ReactNode {
  return linkSegments(text).map((segment, index) =>
    typeof segment === 'string' ? (
      segment
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a text have no other name, and keep their places
      <Anchor key={index} href={segment.href} target="_blank" rel="noopener noreferrer" c="inherit" underline="always">
        {segment.text}
      </Anchor>
    ),
  );
}
