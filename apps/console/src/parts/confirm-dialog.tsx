import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';
import { Failure } from './failure.tsx';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  readonly text: string;
  /** What the button does: "Delete". */
  readonly action: string;
  readonly failureTitle: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be undone. The focus goes back to where it was. */
export function ConfirmDialog(props: Props): ReactNode {
  const { opened, title, text, action, failureTitle, error, isPending, onConfirm, onClose } = props;
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': texts.settings.close }}>
      <Stack>
        <Text size="sm">{text}</Text>
        <Failure title={failureTitle} error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {texts.settings.cancel}
          </Button>
          <Button color="red.9" loading={isPending} onClick={onConfirm}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
