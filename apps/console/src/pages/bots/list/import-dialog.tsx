import { Button, FileButton, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Failure } from '../../../parts/failure.tsx';
import { jsonProblem } from '../../../parts/json-problem.ts';
import { useFormCheck } from '../../../parts/use-form-check.ts';
import { fill, texts } from '../../../texts.ts';
import { listTexts, withPlace } from './list-words.ts';
import { useMakeBot } from './use-make-bot.ts';

const t = listTexts.importing;

export function ImportDialog({ opened, onClose }: { opened: boolean; onClose: () => void }): ReactNode {
  return (
    <Modal opened={opened} onClose={onClose} title={t.title} size="lg" closeOnClickOutside={false}>
      <ImportBot onClose={onClose} />
    </Modal>
  );
}

/** Takes a bot from a file or from what is pasted. What is wrong with it is said here, and nothing typed is lost. */
function ImportBot({ onClose }: { onClose: () => void }): ReactNode {
  const [json, setJson] = useState('');
  const [isUnreadable, setUnreadable] = useState(false);
  const make = useMakeBot();
  const check = useFormCheck(problemsOf(json), () => make.mutate({ file: JSON.parse(json) }));
  async function read(file: File | null): Promise<void> {
    if (file === null) return;
    make.reset();
    try {
      setJson(await file.text());
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  }
  return (
    <form ref={check.form} noValidate onSubmit={check.onSubmit}>
      <Stack>
        <Text size="sm">{t.about}</Text>
        <FileButton accept="application/json,.json" onChange={(file) => void read(file)}>
          {(button) => (
            <Button variant="default" {...button} style={{ alignSelf: 'flex-start' }} data-autofocus>
              {t.file}
            </Button>
          )}
        </FileButton>
        <Failure title={t.failed} error={isUnreadable ? new Error(t.unreadable) : undefined} />
        <Textarea
          label={t.json}
          required
          autosize
          minRows={6}
          maxRows={14}
          spellCheck={false}
          autoComplete="off"
          error={check.shown?.json}
          value={json}
          onChange={({ currentTarget }) => setJson(currentTarget.value)}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        />
        <Failure title={t.failed} error={withPlace(make.error)} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.settings.cancel}
          </Button>
          <Button type="submit" loading={make.isPending}>
            {t.import}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function problemsOf(json: string): { json?: string } {
  if (json.trim() === '') return { json: t.missing };
  const problem = jsonProblem(json);
  return problem ? { json: fill(t.notJson, { ...problem }) } : {};
}
