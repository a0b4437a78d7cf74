import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { useFormCheck } from '../../../parts/use-form-check.ts';
import { fill, texts } from '../../../texts.ts';
import type { BotSummary } from '../data/use-bots.ts';
import { askBefore, listTexts } from './list-words.ts';
import type { useBotActs } from './use-bot-acts.ts';

const t = listTexts;
type Acts = ReturnType<typeof useBotActs>;

/** A question about a bot. It stays while it fades out. */
export interface OpenDialog {
  readonly kind: 'rename' | 'stop' | 'delete';
  readonly bot: BotSummary;
  readonly isOpen: boolean;
}

interface Props {
  /** Undefined before the first one. */
  readonly dialog: OpenDialog | undefined;
  readonly acts: Acts;
  readonly onClose: () => void;
  /** The menu that had the focus is gone with the bot. */
  readonly onDeleted: () => void;
}

/** Asks for the new name of a bot, or whether it is stopped or deleted. */
export function BotDialogs({ dialog, acts, onClose, onDeleted }: Props): ReactNode {
  const asked = dialog?.kind === 'delete' ? 'delete' : 'stop';
  const name = dialog?.bot.name ?? '';
  function done(): void {
    onClose();
    if (asked === 'delete') onDeleted();
  }
  return (
    <>
      <ConfirmDialog
        opened={dialog?.isOpen === true && dialog.kind !== 'rename'}
        title={fill(t.confirm[asked], { name })}
        text={dialog ? askBefore(asked, dialog.bot) : ''}
        action={t.acts[asked]}
        failureTitle={fill(t.failed[asked], { name })}
        error={acts.error}
        isPending={acts.isPending}
        onConfirm={() => dialog && acts.mutate({ kind: asked, bot: dialog.bot }, { onSuccess: done })}
        onClose={onClose}
      />
      <Modal
        opened={dialog?.isOpen === true && dialog.kind === 'rename'}
        onClose={onClose}
        title={fill(t.rename.title, { name })}
      >
        {dialog && <Rename bot={dialog.bot} acts={acts} onClose={onClose} />}
      </Modal>
    </>
  );
}

function Rename({ bot, acts, onClose }: { bot: BotSummary; acts: Acts; onClose: () => void }): ReactNode {
  const [name, setName] = useState(bot.name);
  const check = useFormCheck(name.trim() === '' ? { name: t.rename.missing } : {}, () =>
    acts.mutate({ kind: 'rename', bot, name }, { onSuccess: onClose }),
  );
  return (
    <form ref={check.form} noValidate onSubmit={check.onSubmit}>
      <Stack>
        <TextInput
          label={t.rename.name}
          required
          data-autofocus
          maxLength={200}
          autoComplete="off"
          error={check.shown?.name}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Failure title={fill(t.failed.rename, { name: bot.name })} error={acts.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.settings.cancel}
          </Button>
          <Button type="submit" loading={acts.isPending}>
            {t.rename.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
