import { Code, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ApiKey } from '../../../api/keys.ts';
import { CopyButton } from '../../../parts/copy-button.tsx';
import { fill } from '../../../texts.ts';
import { rememberStep } from '../../start/steps.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };

const t = settingsTexts.key;

interface Props {
  readonly apiKey: ApiKey;
  /** Shows all of it, right after it was generated. */
  readonly isWhole?: boolean;
}

/** A key, masked, and copied whole. */
export function KeyValue({ apiKey, isWhole = false }: Props): ReactNode {
  const { key, name } = apiKey;
  return (
    <Group gap="xs" wrap="nowrap">
      <Code style={{ overflowWrap: 'anywhere' }}>{isWhole ? key : `key_••••••${key.slice(-4)}`}</Code>
      <CopyButton value={key} what={fill(t.theKey, { name })} onCopied={() => rememberStep('copied-key')}>
        {t.copy}
      </CopyButton>
    </Group>
  );
}
