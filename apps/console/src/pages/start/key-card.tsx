import { Anchor, Button, Card, Code, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useWorld } from '../../api/world-context.tsx';
import { routes } from '../../app/routes.ts';
import { CopyIcon } from '../../icons.tsx';
import { texts } from '../../texts.ts';
import start from './start-texts.json' with { type: 'json' };
import { rememberStep } from './steps.ts';

const { shell, settings } = texts;

/** A key of the world that may do everything, masked, to copy. */
export function KeyCard(): ReactNode {
  const { key } = useWorld();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  async function copy(value: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      rememberStep('copied-key');
      setOutcome('copied');
    } catch {
      // Browsers have a clipboard only on https and on localhost.
      setOutcome('failed');
    }
  }
  return (
    <Card withBorder component="section" aria-labelledby="key" padding="lg">
      <Title order={2} size="h3" id="key">
        {start.key}
      </Title>
      <Text mt="xs">{start.keyWhat}</Text>
      {key === undefined ? (
        <Text mt="sm">{start.noKey}</Text>
      ) : (
        <Group mt="sm" gap="sm">
          <Code fz="md">{outcome === 'failed' ? key : maskKey(key)}</Code>
          <Button variant="default" leftSection={<CopyIcon />} onClick={() => void copy(key)}>
            {start.copyKey}
          </Button>
          <Text role="status" size="sm" c="dimmed">
            {outcome && start.copyOutcomes[outcome]}
          </Text>
        </Group>
      )}
      <Text mt="sm">
        {start.keyPlace}{' '}
        <Anchor component={Link} href={routes.developerDocumentation} underline="always">
          {shell.settings} {'>'} {settings.developerDocumentation}
        </Anchor>
      </Text>
    </Card>
  );
}

function maskKey(key: string): string {
  return `key_••••••${key.slice(-4)}`;
}
