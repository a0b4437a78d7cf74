import { Card, Group, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';

/** What a column shows of each record. */
export interface Column<Item> {
  readonly title: string;
  readonly render: (record: Item) => ReactNode;
}

interface Props<Item> {
  readonly label: string;
  readonly records: readonly Item[];
  readonly columns: readonly Column<Item>[];
  readonly idOf: (record: Item) => string;
}

/** A table; on a phone, a card for each record. */
export function RecordTable<Item>(props: Props<Item>): ReactNode {
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return isPhone ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows<Item>({ label, records, columns, idOf }: Props<Item>): ReactNode {
  return (
    <Table.ScrollContainer minWidth={600} scrollAreaProps={{ tabIndex: 0 }}>
      <Table aria-label={label} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ title }) => (
              <Table.Th key={title}>{title}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {records.map((record) => (
            <Table.Tr key={idOf(record)}>
              {columns.map(({ title, render }) => (
                <Table.Td key={title}>{render(record)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Cards<Item>({ label, records, columns, idOf }: Props<Item>): ReactNode {
  return (
    <Stack component="ul" aria-label={label} gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {records.map((record) => (
        <Card component="li" key={idOf(record)} withBorder padding="sm">
          <Stack gap={4}>
            {columns.map(({ title, render }) => (
              <Group key={title} gap="xs" wrap="nowrap" align="flex-start">
                <Text size="xs" c="dimmed" w="6.5rem" style={{ flexShrink: 0 }} pt={2}>
                  {title}
                </Text>
                <Text component="div" size="sm" style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                  {render(record)}
                </Text>
              </Group>
            ))}
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
