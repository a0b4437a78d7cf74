import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';
import { TokenForm } from './token-form.tsx';

/** Asks for the token above a page, which stays as it is. It cannot be closed: without a token the page shows old data. */
export function TokenDialog(): ReactNode {
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={texts.shell.tokenTitle}>
      <TokenForm />
    </Modal>
  );
}
