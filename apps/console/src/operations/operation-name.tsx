import { index } from 'virtual:operations';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';

const summaries: ReadonlyMap<string, string> = new Map(index.map(({ id, summary }) => [id, summary]));

/** The operation in words, such as "List the team"; its id where the document does not have it. */
export function summaryOf(id: string): string {
  return summaries.get(id) ?? id;
}

/** The ids of the operations whose summary has a text, in capitals or not. */
export function operationsNamed(text: string): readonly string[] {
  const wanted = text.toLowerCase();
  return index.filter(({ summary }) => summary.toLowerCase().includes(wanted)).map(({ id }) => id);
}

/** The operation of a request in words, with its id in small type. */
export function OperationName({ id }: { id: string | null | undefined }): ReactNode {
  if (id === null || id === undefined) return texts.shell.noOperation;
  return (
    <>
      {summaryOf(id)}{' '}
      <Text span size="xs" c="dimmed" ff="monospace">
        {id}
      </Text>
    </>
  );
}
