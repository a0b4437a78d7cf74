import { ActionIcon, Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useWorld } from '../../api/world-context.tsx';
import { routes } from '../../app/routes.ts';
import { maskKey } from '../../snippets/mask-key.ts';
import { EyeIcon } from './eye-icon.tsx';
import classes from './reference.module.css';
import reference from './reference-texts.json' with { type: 'json' };

interface Props {
  /** The header that carries the key, which is the field's name. */
  readonly header: string;
  /** Sent as it is, also with blanks around it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The key that the request is sent with: dots and its last characters, unless a person asks to see it. */
export function KeyField({ header, value, onChange }: Props): ReactNode {
  const { key } = useWorld();
  const [isRevealed, setRevealed] = useState(false);
  const label = isRevealed ? reference.hideKey : reference.revealKey;
  return (
    <Stack gap={4}>
      <TextInput
        label={header}
        description={<KeyHint />}
        inputWrapperOrder={['label', 'description', 'input']}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="key_…"
        classNames={{ input: `${classes.mono} ${isRevealed || value === '' ? '' : classes.secret}` }}
        rightSection={
          <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={() => setRevealed(!isRevealed)}>
            <EyeIcon isCrossed={isRevealed} />
          </ActionIcon>
        }
      />
      <Group gap="xs" mih={22}>
        {value !== '' && !isRevealed && (
          <Text size="xs" c="dimmed" className={classes.mono ?? ''}>
            {maskKey(value)}
          </Text>
        )}
        <Button
          variant="subtle"
          size="compact-xs"
          disabled={key === undefined || key === value}
          onClick={() => onChange(key ?? '')}
        >
          {reference.useDemoKey}
        </Button>
      </Group>
    </Stack>
  );
}

function KeyHint(): ReactNode {
  return (
    <Text span size="xs">
      {reference.keyHint}{' '}
      <Anchor component={Link} href={routes.developerDocumentation} size="xs" underline="always">
        {reference.keyPage}
      </Anchor>
      {'.'}
    </Text>
  );
}
