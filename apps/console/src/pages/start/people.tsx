import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { control, dataOf } from '../../api/control.ts';
import { useWorld, worldQuery } from '../../api/world-context.tsx';
import { routes } from '../../app/routes.ts';
import { Failure } from '../../parts/failure.tsx';
import { fill, texts } from '../../texts.ts';
import start from './start-texts.json' with { type: 'json' };

const mostShown = 8;

interface Person {
  readonly phone: string;
  readonly name: string;
  readonly note?: string;
}

/** The WABA numbers, team members and customers of the shown world. */
export function People(): ReactNode {
  const { id } = useWorld();
  const { data, error, refetch } = useQuery({
    queryKey: worldQuery(id, 'summary', 'people'),
    queryFn: () => readPeople(id),
  });
  return (
    <Card withBorder component="section" aria-labelledby="people" padding="lg">
      <Title order={2} size="h3" id="people">
        {start.people}
      </Title>
      <Text c="dimmed" size="sm" mt={4}>
        {start.peopleInvented}
      </Text>
      <Failure title={start.peopleFailed} error={data ? undefined : error} onRetry={() => void refetch()} />
      <Group align="flex-start" gap="xl" mt="md">
        <PhoneList title={start.numbers} people={data?.numbers} />
        <PhoneList title={start.members} people={data?.members} more={[start.toTeam, routes.team]} />
        <PhoneList
          title={start.customers}
          people={data?.customers}
          more={[fill(start.toChats, { count: data?.customerCount ?? '…' }), routes.chats]}
        />
      </Group>
    </Card>
  );
}

interface PhoneListProps {
  readonly title: string;
  readonly people: readonly Person[] | undefined;
  readonly more?: readonly [label: string, path: string];
}

function PhoneList({ title, people, more }: PhoneListProps): ReactNode {
  return (
    <Stack gap={6} miw={230} flex={1}>
      <Title order={3} size="h5">
        {title}
      </Title>
      {people === undefined && <Text c="dimmed">{texts.shell.loading}</Text>}
      {people?.map(({ phone, name, note }) => (
        <Group key={phone} gap="xs" wrap="nowrap">
          <Text ff="monospace" size="sm">
            {phone}
          </Text>
          <Text size="sm" truncate>
            {name}
            {note && (
              <Text span inherit c="dimmed">
                {' '}
                {note}
              </Text>
            )}
          </Text>
        </Group>
      ))}
      {more && (
        <Anchor component={Link} href={more[1]} size="sm">
          {more[0]}
        </Anchor>
      )}
    </Stack>
  );
}

interface ReadPeople {
  readonly numbers: readonly Person[];
  readonly members: readonly Person[];
  readonly customers: readonly Person[];
  readonly customerCount: number;
}

async function readPeople(world: string): Promise<ReadPeople> {
  const rowsOf = async (table: 'channels' | 'members' | 'customers') =>
    (
      await dataOf(
        control.GET('/__mock/worlds/{world}/state/{table}', {
          params: { path: { world, table }, query: { limit: mostShown } },
        }),
      )
    ).rows;
  const [numbers, members, customers, { rows }] = await Promise.all([
    rowsOf('channels'),
    rowsOf('members'),
    rowsOf('customers'),
    dataOf(control.GET('/__mock/worlds/{world}', { params: { path: { world } } })),
  ]);
  return {
    numbers: numbers.map((row) => ({ phone: text(row.wabaNumber), name: text(row.displayName) })),
    members: members.map((row) => ({ phone: text(row.phone), name: text(row.name), note: roleOf(row.role) })),
    customers: customers.map((row) => ({ phone: text(row.phone), name: text(row.name) })),
    customerCount: rows.customers ?? 0,
  };
}

/** A column of a row, which the control API does not describe. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function roleOf(role: unknown): string {
  return typeof role === 'object' && role !== null && 'name' in role ? text(role.name) : '';
}
