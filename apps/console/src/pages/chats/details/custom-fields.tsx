import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { fill, texts } from '../../../texts.ts';
import { EditIcon } from '../icons.tsx';
import type { ChatDetails } from '../use-chat-details.ts';
import { changeField, type FieldChange } from './chat-changes.ts';
import classes from './details.module.css';
import { FieldInput } from './field-input.tsx';
import { Problem } from './problem.tsx';
import { Section } from './section.tsx';
import { useChange } from './use-change.ts';
import { type FieldDefinition, useFieldDefinitions } from './use-definitions.ts';

const { chats, shell } = texts;

/** What the account knows of the customer beside the name. */
export function CustomFields({ chat }: { chat: ChatDetails }): ReactNode {
  const definitions = useFieldDefinitions();
  return (
    <Section title={chats.customFields}>
      {definitions.length === 0 && (
        <Text size="sm" c="dimmed">
          {chats.noFields}
        </Text>
      )}
      {definitions.map((definition) => (
        <Field key={definition.name} chat={chat} definition={definition} />
      ))}
    </Section>
  );
}

function Field({ chat, definition }: { chat: ChatDetails; definition: FieldDefinition }): ReactNode {
  const { name, type } = definition;
  const value = chat.customFields.find((field) => field.name === name)?.value ?? '';
  const [values, setValues] = useState<readonly string[]>();
  const change = useChange(chat.id, (doubletick, made: FieldChange) => changeField(doubletick, chat, made));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const given = (values ?? []).filter((one) => one.trim() !== '');
    change.mutate({ name, values: given }, { onSuccess: () => setValues(undefined) });
  };
  if (values) {
    return (
      <form noValidate className={classes.section} onSubmit={save}>
        <FieldInput
          definition={definition}
          // The API takes one value for a customer.
          maxValues={chat.groupId === null ? 1 : undefined}
          values={values}
          onValues={setValues}
        />
        <Problem error={change.error} />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={change.isPending}>
            {chats.save}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              change.reset();
              setValues(undefined);
            }}
          >
            {shell.cancel}
          </Button>
        </Group>
      </form>
    );
  }
  return (
    <div className={classes.field}>
      <div>
        <Text size="xs" c="dimmed">
          {name}
        </Text>
        <Text size="sm">{value === '' ? '–' : value}</Text>
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={fill(chats.editField, { name })}
        onClick={() => setValues(type === 'multi_select' ? value.split(', ').filter(Boolean) : [value])}
      >
        <EditIcon />
      </ActionIcon>
    </div>
  );
}
