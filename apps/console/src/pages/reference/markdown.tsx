import { Code, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { readMarkdown, type Span } from './read-markdown.ts';

interface Props {
  readonly children: string;
  readonly size?: 'xs' | 'sm';
  readonly isDimmed?: boolean;
}

/** A description from the contract. Its Markdown becomes elements, never HTML. */
export function Markdown({ children, size = 'sm', isDimmed = false }: Props): ReactNode {
  return (
    <Stack gap={size === 'xs' ? 2 : 'xs'} {...(isDimmed && { c: 'dimmed' })}>
      {readMarkdown(children).map((block, index) =>
        block.kind === 'paragraph' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a description never move
          <Text key={index} size={size} inherit={false}>
            <Spans spans={block.spans} />
          </Text>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a description never move
          <List key={index} size={size} spacing={4}>
            {block.items.map((spans, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do the items of a list
              <List.Item key={at}>
                <Spans spans={spans} />
              </List.Item>
            ))}
          </List>
        ),
      )}
    </Stack>
  );
}

/** A short description within a line: its paragraphs and lists run on. */
export function MarkdownLine({ children }: { children: string }): ReactNode {
  const spans = readMarkdown(children).flatMap((block) => (block.kind === 'paragraph' ? block.spans : block.items.flat()));
  return (
    <span>
      <Spans spans={spans} />
    </span>
  );
}

function Spans({ spans }: { spans: readonly Span[] }): ReactNode {
  return spans.map(({ kind, text }, index) => {
    const key = `${index} ${text}`;
    if (kind === 'code') return <Code key={key}>{text}</Code>;
    return kind === 'bold' ? <strong key={key}>{text}</strong> : text;
  });
}
