import { Alert, Drawer, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { control, dataOf } from '../../api/control.ts';
import { readKeys } from '../../api/keys.ts';
import { mockUrl } from '../../api/session.ts';
import { useWorld, worldQuery } from '../../api/world-context.tsx';
import { OperationName } from '../../operations/operation-name.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { formatDayTime } from '../../parts/format-time.ts';
import { useOpenedLater } from '../../parts/use-opened-later.ts';
import type { RequestLine } from './activity-line.ts';
import activityTexts from './activity-texts.json' with { type: 'json' };
import { describeFault } from './describe-line.ts';
import { MessagePart } from './message-part.tsx';
import { type JournalEntry, type NotRepeatable, sentRequest } from './sent-request.ts';
import { StatusBadge } from './status-badge.tsx';

const t = activityTexts;

interface Props {
  readonly line: RequestLine | undefined;
  readonly onClose: () => void;
}

/** A request with its headers and bodies, and ways to repeat it. */
export function RequestDrawer({ line, onClose }: Props): ReactNode {
  const isPhone = useMediaQuery('(max-width: 48em)');
  return (
    <Drawer
      opened={useOpenedLater(line !== undefined)}
      onClose={onClose}
      position="right"
      size={isPhone ? '100%' : 'xl'}
      title={line && `${line.method} ${line.path.split('?')[0]}`}
      closeButtonProps={{ 'aria-label': t.close }}
      styles={{ title: { overflowWrap: 'anywhere', fontWeight: 600 } }}
    >
      {line && <RequestDetails line={line} />}
    </Drawer>
  );
}

function RequestDetails({ line }: { line: RequestLine }): ReactNode {
  const { id } = useWorld();
  const entry = useQuery({
    // Not of a topic: what was sent does not change.
    queryKey: ['journal-entry', id, line.id],
    queryFn: async () => {
      const query = { before: line.number + 1, limit: 1 };
      const page = await dataOf(
        control.GET('/__mock/worlds/{world}/journal', { params: { path: { world: id }, query } }),
      );
      return page.entries.find(({ number }) => number === line.number) ?? null;
    },
  });
  return (
    <Stack>
      <Group gap="sm">
        <StatusBadge status={line.status} />
        <Text size="sm">
          <OperationName id={line.operation} />
        </Text>
        <Text size="sm" c="dimmed">
          {formatDayTime(line.at)}
        </Text>
      </Group>
      {line.hint !== undefined && <Alert title={t.hintTitle}>{line.hint}</Alert>}
      {line.fault && (
        <Alert color="orange" title={describeFault(line.fault)}>
          {line.fault.isApplied ? t.faultApplied : t.faultNotApplied} {JSON.stringify(line.fault.effect)}
        </Alert>
      )}
      <Failure title={t.entryNotRead} error={entry.error} onRetry={() => void entry.refetch()} />
      {entry.data === null && <Text>{t.forgotten}</Text>}
      {entry.data && <Repeat entry={entry.data} />}
      {entry.data && <MessagePart title={t.request} path={entry.data.path} message={entry.data.request} />}
      {entry.data && <MessagePart title={t.response} message={entry.data.response} />}
    </Stack>
  );
}

/** Copies the request as a command and as a test. */
function Repeat({ entry }: { entry: JournalEntry }): ReactNode {
  const sent = sentRequest(entry);
  const written = useWritten(entry, typeof sent === 'string' ? undefined : sent);
  const hasNoTest = written.data != null && written.data.test === undefined;
  if (typeof sent === 'string') return <Text size="sm">{whyNot[sent]}</Text>;
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <CopyButton value={written.data?.curl} what={t.theCommand}>
          {t.copyCurl}
        </CopyButton>
        {!hasNoTest && (
          <CopyButton value={written.data?.test} what={t.theTest}>
            {t.copyTest}
          </CopyButton>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {hasNoTest ? t.noTest : t.copyNote}
      </Text>
      <Failure title={t.notWritten} error={written.error} />
    </Stack>
  );
}

const whyNot: Readonly<Record<NotRepeatable, string>> = {
  forgotten: t.cannotForgotten,
  cut: t.cannotCut,
  binary: t.cannotBinary,
};

/** Written when the request is opened, since a browser lets a page copy only right after a click. */
function useWritten(entry: JournalEntry, sent: Exclude<ReturnType<typeof sentRequest>, string> | undefined) {
  const { id, key } = useWorld();
  const keys = useQuery({ queryKey: worldQuery(id, 'keys'), queryFn: () => readKeys(id) });
  const own = keys.data?.keys.find((one) => one.id === entry.key);
  const used = own?.key ?? key;
  return useQuery({
    queryKey: ['written-request', id, entry.number, entry.at, used],
    enabled: sent !== undefined,
    queryFn: async () => {
      if (sent === undefined) return null;
      // Loaded when it is needed: the table of all operations comes with it.
      const { curlOfRequest, isRefusedKey, testOfEntry } = await import('./written-requests.ts');
      const curl = await curlOfRequest(sent, { url: mockUrl, key: used });
      return { curl, test: isRefusedKey(entry) ? undefined : testOfEntry(entry, sent) };
    },
  });
}
