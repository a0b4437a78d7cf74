import type { ReactNode } from 'react';
import { ControlError } from '../../../api/control-error.ts';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { fill } from '../../../texts.ts';
import type { SavedApi } from '../data/use-apis.ts';
import texts from './api-texts.json' with { type: 'json' };
import { useDeleteApi } from './use-api-acts.ts';

const t = texts.delete;

interface Props {
  readonly opened: boolean;
  readonly api: Pick<SavedApi, 'id' | 'name'>;
  readonly onClose: () => void;
  readonly onDeleted?: () => void;
}

/** Asks before an API is deleted, and says what to do where a bot calls it. */
export function DeleteApi({ opened, api: { id, name }, onClose, onDeleted }: Props): ReactNode {
  const remove = useDeleteApi();
  const { error } = remove;
  const isUsed = error instanceof ControlError && error.status === 409;
  const close = () => {
    remove.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      opened={opened}
      title={fill(t.title, { name })}
      text={t.text}
      action={t.action}
      failureTitle={fill(t.failed, { name })}
      error={isUsed ? new Error(`${error.message}\n${t.how}`) : error}
      isPending={remove.isPending}
      onConfirm={() =>
        remove.mutate(id, {
          onSuccess: () => {
            close();
            onDeleted?.();
          },
        })
      }
      onClose={close}
    />
  );
}
