import type { WebhookOutcome } from '@doubletick-kit/core';
import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { useWabaNumbers, type WabaNumber } from '../../../api/waba-numbers.ts';
import { Failure } from '../../../parts/failure.tsx';
import { useChange } from '../../../parts/use-change.ts';
import { useFormCheck } from '../../../parts/use-form-check.ts';
import { useOpenedLater } from '../../../parts/use-opened-later.ts';
import { texts } from '../../../texts.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { draftOf, explainRefusals, inputOf, newDraft, type WebhookDraft } from './webhook-draft.ts';
import { WebhookForm } from './webhook-form.tsx';
import { problemsOfWebhook } from './webhook-problems.ts';
import type { WebhookRow } from './webhook-row.ts';

const t = settingsTexts.webhook;

/** The form is longer than most screens, and what it is sent with is always there. */
const footer: CSSProperties = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  paddingBlock: 12,
  background: 'var(--mantine-color-body)',
};

interface Props {
  readonly opened: boolean;
  /** The webhook that is edited; undefined for a new one. */
  readonly row: WebhookRow | undefined;
  readonly onClose: () => void;
}

/** Registers or edits a webhook by the public API. What was typed stays after a refusal. */
export function WebhookDialog({ opened, row, onClose }: Props): ReactNode {
  const isPhone = useMediaQuery('(max-width: 48em)');
  const numbers = useWabaNumbers();
  return (
    <Modal
      opened={useOpenedLater(opened)}
      onClose={onClose}
      title={row === undefined ? t.new : t.edit}
      size="lg"
      fullScreen={isPhone}
      closeButtonProps={{ 'aria-label': texts.settings.close }}
      closeOnClickOutside={false}
    >
      {numbers.data && <Editor row={row} numbers={numbers.data} onClose={onClose} />}
      <Failure title={t.numbersNotRead} error={numbers.error} onRetry={() => void numbers.refetch()} />
    </Modal>
  );
}

interface EditorProps {
  readonly row: WebhookRow | undefined;
  readonly numbers: readonly WabaNumber[];
  readonly onClose: () => void;
}

function Editor({ row, numbers, onClose }: EditorProps): ReactNode {
  const [draft, setDraft] = useState(() =>
    row === undefined ? newDraft(numbers.map(({ wabaNumber }) => wabaNumber)) : draftOf(row),
  );
  const [refused, setRefused] = useState<string>();
  const save = useChange<WebhookDraft, WebhookOutcome>(
    (doubletick, wanted) =>
      row === undefined
        ? doubletick.webhooks.register(inputOf(wanted))
        : doubletick.webhooks.edit({ webhookId: row.id, ...inputOf(wanted) }),
    (outcome) => {
      const refusals = explainRefusals(outcome);
      setRefused(refusals);
      if (refusals === undefined) onClose();
    },
  );
  const check = useFormCheck(problemsOfWebhook(draft), () => save.mutate(draft));
  return (
    <form ref={check.form} noValidate onSubmit={check.onSubmit}>
      <Stack>
        <WebhookForm draft={draft} numbers={numbers} problems={check.shown} onChange={setDraft} />
        <Failure title={t.notSaved} error={save.error} />
        {refused !== undefined && (
          <Alert color="orange" role="alert" title={t.savedInPart}>
            {refused}
          </Alert>
        )}
        <Group justify="flex-end" style={footer}>
          <Button variant="default" onClick={onClose}>
            {refused === undefined ? texts.settings.cancel : texts.settings.done}
          </Button>
          {refused === undefined && (
            <Button type="submit" loading={save.isPending}>
              {t.save}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
