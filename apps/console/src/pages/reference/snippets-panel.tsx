import { Alert, Group, Stack, Tabs, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type Language, languages, type Sent } from '../../snippets/write-snippets.ts';
import { fill } from '../../texts.ts';
import { CodeBlock } from './code-block.tsx';
import { CopyButton } from './copy-button.tsx';
import reference from './reference-texts.json' with { type: 'json' };
import { useSnippet } from './use-snippet.ts';

interface Props {
  readonly sent: Sent;
  readonly onCopied: (language: Language) => void;
}

/** The request of the form in three languages, each to copy. */
export function SnippetsPanel({ sent, onCopied }: Props): ReactNode {
  const [language, setLanguage] = useState<Language>('curl');
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {reference.code}
      </Title>
      <Tabs value={language} onChange={(chosen) => setLanguage(languages.find((one) => one === chosen) ?? 'curl')}>
        <Tabs.List aria-label={reference.code}>
          {languages.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {reference[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {languages.map((one) => (
          <Tabs.Panel key={one} value={one} pt="xs">
            {one === language && <SnippetView language={one} sent={sent} onCopied={onCopied} />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}

function SnippetView({ language, sent, onCopied }: Props & { language: Language }): ReactNode {
  const written = useSnippet(language, sent);
  const name = reference[language];
  if (!written) return undefined;
  if (!written.snippet) {
    return <Alert color="orange">{fill(reference.notWritable, { language: name, reason: written.problem })}</Alert>;
  }
  return (
    <Stack gap="xs">
      <CodeBlock label={name}>{written.snippet.shown}</CodeBlock>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="xs" c="dimmed">
          {notesOf(language, sent).join(' ')}
        </Text>
        <CopyButton name={name} text={written.snippet.copied} onCopied={() => onCopied(language)} />
      </Group>
    </Stack>
  );
}

/** What to know before the snippet is run. */
function notesOf(language: Language, { operation, value, key }: Sent): string[] {
  const isMessage = operation.client.resource === 'messages' && operation.body !== undefined;
  return [
    key === '' ? reference.noKeyYet : reference.maskedKey,
    ...(Object.keys(value.files).length > 0 ? [reference.inFolder] : []),
    ...(language === 'typescript' && isMessage ? [reference.addsIds] : []),
  ];
}
