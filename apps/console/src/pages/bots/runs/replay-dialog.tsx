import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld } from '../../../api/world-context.tsx';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { fill } from '../../../texts.ts';
import { pathOfRun, runTexts } from './run-words.ts';

const t = runTexts.replay;

interface Props {
  readonly runId: string;
  /** The number of the visit to begin with; undefined while nothing is asked. */
  readonly visit: number | undefined;
  readonly onClose: () => void;
}

/** Says what a replay does before it starts, then goes to the other run. */
export function ReplayDialog({ runId, visit, onClose }: Props): ReactNode {
  const { id: world } = useWorld();
  const [, navigate] = useLocation();
  // It is still shown while the dialog fades out.
  const [asked, setAsked] = useState(0);
  const replay = useMutation({
    mutationFn: () =>
      dataOf(
        control.POST('/__mock/worlds/{world}/bot-runs/{runId}/replay', {
          params: { path: { world, runId } },
          body: { visit: asked },
        }),
      ),
    onSuccess: (run) => navigate(pathOfRun(run)),
  });
  const { reset } = replay;
  useEffect(() => {
    if (visit === undefined) return;
    setAsked(visit);
    reset();
  }, [visit, reset]);
  return (
    <ConfirmDialog
      opened={visit !== undefined}
      title={fill(t.title, { number: asked })}
      text={t.text}
      action={t.button}
      failureTitle={t.failed}
      error={replay.error}
      isPending={replay.isPending}
      onConfirm={() => replay.mutate()}
      onClose={onClose}
    />
  );
}
