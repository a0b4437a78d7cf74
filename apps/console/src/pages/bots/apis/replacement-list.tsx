import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { maskKey } from '../../../snippets/mask-key.ts';
import { fill } from '../../../texts.ts';
import type { SavedApiDraft } from '../data/use-apis.ts';
import texts from './api-texts.json' with { type: 'json' };
import { findReplacements, type Replacement, replaceValue } from './replacements.ts';
import { useKnownValues } from './use-api-acts.ts';

const t = texts.replace;

interface Props {
  readonly draft: SavedApiDraft;
  readonly onChange: (draft: SavedApiDraft) => void;
}

/** Offers what works everywhere instead of values that belong to one conversation, account or mock. */
export function Replacements({ draft, onChange }: Props): ReactNode {
  const known = useKnownValues(draft);
  // Stays when everything is replaced.
  const list = useRef<HTMLDivElement>(null);
  const found = known ? findReplacements(draft, known) : [];
  const replace = (replacement: Replacement) => {
    // The button that had the focus is gone with what it offered.
    list.current?.focus();
    onChange(replaceValue(draft, replacement));
  };
  return (
    <Stack ref={list} tabIndex={-1} gap="xs">
      {found.map((replacement) => (
        <Alert key={replacement.value} color={replacement.kind === 'foreignKey' ? 'orange' : 'blue'} p="sm">
          <Group justify="space-between" gap="xs">
            <Text size="sm" style={{ flex: '1 1 16rem', overflowWrap: 'anywhere' }}>
              {fill(t[replacement.kind], { value: shownValue(replacement) })}
            </Text>
            <Button variant="default" size="compact-sm" onClick={() => replace(replacement)}>
              {fill(t.action, { instead: replacement.instead })}
            </Button>
          </Group>
        </Alert>
      ))}
    </Stack>
  );
}

function shownValue({ kind, value }: Replacement): string {
  return kind === 'key' || kind === 'foreignKey' ? maskKey(value) : value;
}
