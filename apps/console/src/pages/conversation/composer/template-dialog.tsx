import { Alert, Button, FileButton, Group, Loader, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { control, dataOf } from '../../../api/control.ts';
import { minuteMs, useWorldNow } from '../../../api/world-clock.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import { fill, texts } from '../../../texts.ts';
import type { ChatDetails } from '../../chats/use-chat-details.ts';
import { MessageBody } from '../content/message-body.tsx';
import { templateParts } from '../content/template-parts.ts';
import styles from './composer.module.css';
import { sendTemplate, uploadFile } from './send.ts';
import { isApproved, readTemplate, type Template } from './template.ts';
import { contentOfTemplate, fieldsOfTemplate, fillTemplate, type TemplateField } from './template-form.ts';

const { conversation, shell } = texts;

interface Props {
  readonly chat: ChatDetails;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** Picks a template, fills in its values and sends it through the public API. */
export function TemplateDialog({ chat, onSent, onClose }: Props): ReactNode {
  const templates = useTemplates(chat.wabaNumber);
  const [chosenId, setChosenId] = useState<string>();
  const template = templates?.find(({ id }) => id === chosenId) ?? templates?.[0];
  return (
    <Modal
      opened
      closeOnClickOutside={false}
      onClose={onClose}
      title={conversation.sendTemplate}
      size="lg"
      closeButtonProps={{ 'aria-label': conversation.close }}
    >
      <Stack>
        {!templates && <Loader aria-label={shell.loading} />}
        {templates?.length === 0 && <Text size="sm">{conversation.noTemplates}</Text>}
        {templates && template && (
          <>
            <NativeSelect
              label={conversation.template}
              value={template.id}
              onChange={(event) => setChosenId(event.currentTarget.value)}
              data={templates.map(({ id, name, language }) => ({ value: id, label: `${name} (${language})` }))}
            />
            <TemplateForm
              key={template.id}
              template={template}
              chat={chat}
              onSent={() => {
                onSent();
                onClose();
              }}
            />
          </>
        )}
      </Stack>
    </Modal>
  );
}

/** The templates that may be sent from a WABA number; undefined until they are read. */
function useTemplates(wabaNumber: string): readonly Template[] | undefined {
  const { id } = useWorld();
  const now = useWorldNow(minuteMs);
  const { data } = useQuery({
    queryKey: worldQuery(id, 'templates', 'rows'),
    queryFn: async () => {
      const params = { path: { world: id, table: 'templates' as const }, query: { limit: 1_000 } };
      return (await dataOf(control.GET('/__mock/worlds/{world}/state/{table}', { params }))).rows.map(readTemplate);
    },
  });
  return data?.filter((template) => template.wabaNumber === wabaNumber && isApproved(template, now));
}

interface FormProps {
  readonly template: Template;
  readonly chat: ChatDetails;
  readonly onSent: () => void;
}

function TemplateForm({ template, chat, onSent }: FormProps): ReactNode {
  const { doubletick } = useWorld();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const fields = fieldsOfTemplate(template);
  const send = useMutation({
    mutationFn: async () => {
      if (!doubletick) throw new Error(conversation.noKey);
      await sendTemplate(doubletick, chat, contentOfTemplate(template, values));
    },
    onSuccess: onSent,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <Stack>
        {fields.map((field) => (
          <ValueField
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        <section className={styles.preview} aria-label={conversation.preview}>
          <div className={styles.previewBubble}>
            <MessageBody parts={templateParts(fillTemplate(template, values))} />
          </div>
        </section>
        {send.error && (
          <Alert color="red" role="alert">
            {send.error.message}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={send.isPending}>
            {conversation.send}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ValueProps {
  readonly field: TemplateField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ValueField({ field: { kind, label }, value, onChange }: ValueProps): ReactNode {
  const input = (
    <TextInput
      label={label}
      required
      flex={1}
      value={value}
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
  return kind === 'file' ? <FileField onUpload={onChange}>{input}</FileField> : input;
}

/** A field for the address of a file, with a button that uploads one. */
function FileField({ onUpload, children }: { onUpload: (url: string) => void; children: ReactNode }): ReactNode {
  const { doubletick } = useWorld();
  const upload = useMutation({
    mutationFn: async (file: File) => {
      if (!doubletick) throw new Error(conversation.noKey);
      return uploadFile(doubletick, file);
    },
    onSuccess: onUpload,
  });
  return (
    <div>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        {children}
        <FileButton onChange={(file) => file && upload.mutate(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={upload.isPending}>
              {conversation.upload}
            </Button>
          )}
        </FileButton>
      </Group>
      {upload.error && (
        <Text size="xs" c="red" role="alert">
          {fill(conversation.notUploaded, { reason: upload.error.message })}
        </Text>
      )}
    </div>
  );
}
