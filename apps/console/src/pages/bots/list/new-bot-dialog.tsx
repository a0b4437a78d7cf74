import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Failure } from '../../../parts/failure.tsx';
import { useFormCheck } from '../../../parts/use-form-check.ts';
import { texts } from '../../../texts.ts';
import type { BotList } from '../data/use-bots.ts';
import { listTexts } from './list-words.ts';
import { useMakeBot } from './use-make-bot.ts';

const t = listTexts.create;
const empty = '';

interface Props {
  readonly opened: boolean;
  readonly templates: BotList['templates'];
  readonly onClose: () => void;
}

export function NewBotDialog({ opened, templates, onClose }: Props): ReactNode {
  return (
    <Modal opened={opened} onClose={onClose} title={t.title}>
      <NewBot templates={templates} onClose={onClose} />
    </Modal>
  );
}

/** Asks for a name and what the bot starts with, then opens the bot. */
function NewBot({ templates, onClose }: Omit<Props, 'opened'>): ReactNode {
  const [name, setName] = useState('');
  const [template, setTemplate] = useState(empty);
  const make = useMakeBot();
  const check = useFormCheck(name.trim() === '' ? { name: t.missing } : {}, () =>
    make.mutate({ create: { name: name.trim(), ...(template !== empty && { template }) } }),
  );
  return (
    <form ref={check.form} noValidate onSubmit={check.onSubmit}>
      <Stack>
        <TextInput
          label={t.name}
          required
          data-autofocus
          maxLength={200}
          autoComplete="off"
          error={check.shown?.name}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Radio.Group label={t.from} value={template} onChange={setTemplate}>
          <Stack gap="xs" mt={4}>
            <Radio value={empty} label={t.empty} description={t.emptyAbout} />
            {templates.map(({ id, name: label, about }) => (
              <Radio key={id} value={id} label={label} description={about} />
            ))}
          </Stack>
        </Radio.Group>
        <Failure title={t.failed} error={make.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.settings.cancel}
          </Button>
          <Button type="submit" loading={make.isPending}>
            {t.create}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
