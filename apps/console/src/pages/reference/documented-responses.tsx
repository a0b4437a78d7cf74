import { Accordion, Badge, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OperationDescription } from '../../operations/operation.ts';
import { fill, texts } from '../../texts.ts';
import { CodeBlock } from './code-block.tsx';
import { readMarkdown } from './form/read-markdown.ts';
import { statusColor } from './status-color.ts';

const { reference } = texts;

/** What the operation may answer, with an example of each. */
export function DocumentedResponses({ responses }: Pick<OperationDescription, 'responses'>): ReactNode {
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {reference.responses}
      </Title>
      <Accordion multiple variant="separated" chevronPosition="left">
        {responses.map(({ status, description, example }) => (
          <Accordion.Item key={status} value={status}>
            <Accordion.Control>
              <Group gap="sm" wrap="nowrap">
                <Badge color={statusColor(Number(status))} flex="none">
                  {status}
                </Badge>
                <Text size="sm" component="span">
                  {plainText(description)}
                </Text>
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              {example !== undefined && (
                <CodeBlock label={fill(reference.responseExample, { status })}>
                  {JSON.stringify(example, null, 2)}
                </CodeBlock>
              )}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </section>
  );
}

/** A description within a button, which can have no lists. */
function plainText(markdown: string): string {
  const lines = readMarkdown(markdown).flatMap((block) => block.lines);
  return lines.map(({ content }) => content.map(({ text }) => text).join('')).join(' ');
}
