import { Alert, Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld } from '../../../api/world-context.tsx';
import { routes } from '../../../app/routes.ts';
import { fill } from '../../../texts.ts';
import type { Editing } from './editing.ts';
import editorTexts from './editor-texts.json' with { type: 'json' };
import { isUnsaved, type Session } from './session.ts';

const { saving, conflict } = editorTexts;

type Status = 'SAVED' | 'SAVING' | 'NOT_SAVED' | 'CONFLICT';

function saveStatusOf(session: Session): Status {
  if (session.conflict) return 'CONFLICT';
  if (!isUnsaved(session)) return 'SAVED';
  return session.failure ? 'NOT_SAVED' : 'SAVING';
}

interface Props {
  readonly session: Session;
  readonly editing: Editing;
}

/** Whether the mock has what is shown, and why not. */
export function SaveStatus({ session, editing }: Props): ReactNode {
  const status = saveStatusOf(session);
  const { failure } = session;
  const reason = failure?.isGone ? saving.gone : (failure?.reason ?? '');
  const words = fill(saving[status], { reason });
  const isLost = status === 'NOT_SAVED' || status === 'CONFLICT';
  return (
    <Group gap={6} wrap="nowrap" miw={isLost ? 0 : 'max-content'}>
      <Text
        size="sm"
        role="status"
        c={isLost ? 'red' : 'dimmed'}
        lh={1.3}
        lineClamp={2}
        title={isLost ? `${reason} ${saving.kept}`.trim() : undefined}
      >
        {/* Screen readers say how it ended, not that it goes on. */}
        <span aria-hidden={status === 'SAVING'}>{words}</span>
      </Text>
      {status === 'NOT_SAVED' && failure?.isGone && <SaveAsNew session={session} editing={editing} />}
      {status === 'NOT_SAVED' && !failure?.isGone && (
        <Button
          variant="default"
          size="compact-sm"
          style={{ flexShrink: 0 }}
          onClick={() => {
            editing.dispatch({ type: 'RETRIED' });
            void editing.flush();
          }}
        >
          {saving.tryAgain}
        </Button>
      )}
    </Group>
  );
}

/** What was edited of a bot that was deleted becomes another bot. */
function SaveAsNew({ session, editing }: Props): ReactNode {
  const { id: world } = useWorld();
  const [, navigate] = useLocation();
  const create = useMutation({
    mutationFn: () =>
      dataOf(
        control.POST('/__mock/worlds/{world}/bots', { params: { path: { world } }, body: session.history.present }),
      ),
    onSuccess: (bot) => {
      editing.dispatch({ type: 'SAVED', bot });
      navigate(routes.bot.replace(':botId', encodeURIComponent(bot.id)));
    },
  });
  return (
    <Button
      variant="default"
      size="compact-sm"
      style={{ flexShrink: 0 }}
      loading={create.isPending}
      onClick={() => create.mutate()}
    >
      {saving.saveAsNew}
    </Button>
  );
}

interface ConflictProps extends Props {
  readonly onSay: (text: string) => void;
}

/** Lets a person choose between what is here and what someone else has saved. */
export function ConflictNotice({ session, editing, onSay }: ConflictProps): ReactNode {
  if (session.conflict === undefined) return null;
  return (
    <Alert color="orange" role="alert" title={conflict.title} radius={0}>
      <Text size="sm">{conflict.text}</Text>
      <Group gap="xs" mt="xs">
        <Button
          size="compact-sm"
          onClick={() => {
            editing.dispatch({ type: 'KEPT_MINE' });
            void editing.flush();
            onSay(conflict.kept);
          }}
        >
          {conflict.keepMine}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            editing.dispatch({ type: 'TOOK_OTHER', at: Date.now() });
            onSay(conflict.loaded);
          }}
        >
          {conflict.loadOther}
        </Button>
      </Group>
    </Alert>
  );
}
