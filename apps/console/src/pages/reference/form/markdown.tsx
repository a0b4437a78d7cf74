import { Anchor, Code, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Inline, readMarkdown } from './read-markdown.ts';

/** The Markdown of the document as elements: what it contains is never markup. */
export function Markdown({ text, size = 'sm' }: { readonly text: string; readonly size?: 'xs' | 'sm' }): ReactNode {
  return readMarkdown(text).map(({ at, kind, lines }) =>
    kind === 'paragraph' ? (
      <Text key={at} size={size} component="div" my={4} c="inherit">
        {lines.map((line) => line.content.map(drawInline))}
      </Text>
    ) : (
      <List key={at} size={size} my={4} withPadding>
        {lines.map((line) => (
          <List.Item key={line.at}>{line.content.map(drawInline)}</List.Item>
        ))}
      </List>
    ),
  );
}

function drawInline({ at, kind, text, href }: Inline): ReactNode {
  if (kind === 'plain') return text;
  if (kind === 'code') return <Code key={at}>{text}</Code>;
  if (kind === 'bold') return <strong key={at}>{text}</strong>;
  return (
    <Anchor key={at} href={href} inherit underline="always">
      {text}
    </Anchor>
  );
}
