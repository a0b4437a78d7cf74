import { Badge, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OperationDescription } from '../../operations/operation.ts';
import { fill } from '../../texts.ts';
import { CodeBlock } from './code-block.tsx';
import { readMarkdown } from './form/read-markdown.ts';
import classes from './reference.module.css';
import reference from './reference-texts.json' with { type: 'json' };
import { statusColor } from './status-color.ts';

/** What the operation may answer, with an example of each. */
export function DocumentedResponses({ responses }: Pick<OperationDescription, 'responses'>): ReactNode {
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {reference.responses}
      </Title>
      <Stack gap="xs">
        {responses.map(({ status, description, example }) => (
          <details key={status}>
            <summary className={classes.summary}>
              <Badge color={statusColor(Number(status))} mr="xs">
                {status}
              </Badge>
              <Text size="sm" span>
                {plainText(description)}
              </Text>
            </summary>
            {example !== undefined && (
              <CodeBlock label={fill(reference.responseExample, { status })}>
                {JSON.stringify(example, null, 2)}
              </CodeBlock>
            )}
          </details>
        ))}
      </Stack>
    </section>
  );
}

/** A description on one line, which can have no lists. */
function plainText(markdown: string): string {
  const lines = readMarkdown(markdown).flatMap((block) => block.lines);
  return lines.map(({ content }) => content.map(({ text }) => text).join('')).join(' ');
}
