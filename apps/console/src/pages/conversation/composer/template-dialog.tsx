import { Alert, Button, FileButton, Group, Loader, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { reasonOf } from '../../../api/reason-of.ts';
import { minuteMs, useWorldNow } from '../../../api/world-clock.ts';
import { useWorld } from '../../../api/world-context.tsx';
import { useFormCheck } from '../../../parts/use-form-check.ts';
import { fill, texts } from '../../../texts.ts';
import type { ChatDetails } from '../../chats/use-chat-details.ts';
import { MessageBody } from '../content/message-body.tsx';
import { templateParts } from '../content/template-parts.ts';
import type { Person } from '../thread/chat-message.ts';
import styles from './composer.module.css';
import { sendTemplate, sendTemplateAsMember, uploadFile } from './send.ts';
import { isApproved, type Template } from './template.ts';
import { contentOfTemplate, fieldsOfTemplate, fillTemplate, type TemplateField } from './template-form.ts';
import { problemsOfTemplate } from './template-problems.ts';
import { useTemplates } from './use-templates.ts';

const { conversation, shell } = texts;

interface Props {
  readonly chat: ChatDetails;
  /** The team member who sends it; undefined for the API. */
  readonly member: Person | undefined;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** Picks a template, fills in its values and sends it, as a team member or through the public API. */
export function TemplateDialog({ chat, member, onSent, onClose }: Props): ReactNode {
  const templates = useSendable(chat.wabaNumber);
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
              member={member}
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
function useSendable(wabaNumber: string): readonly Template[] | undefined {
  const now = useWorldNow(minuteMs);
  return useTemplates()?.filter((template) => template.wabaNumber === wabaNumber && isApproved(template, now));
}

interface FormProps {
  readonly template: Template;
  readonly chat: ChatDetails;
  readonly member: Person | undefined;
  readonly onSent: () => void;
}

function TemplateForm({ template, chat, member, onSent }: FormProps): ReactNode {
  const { id, openClient } = useWorld();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const fields = fieldsOfTemplate(template);
  const send = useMutation({
    mutationFn: async () => {
      const content = contentOfTemplate(template, values);
      if (member) return sendTemplateAsMember(id, member.phone, { to: chat, content });
      return sendTemplate(await openClient(), chat, content);
    },
    onSuccess: onSent,
  });
  const check = useFormCheck(problemsOfTemplate(fields, values), () => send.mutate());
  return (
    <form ref={check.form} noValidate onSubmit={check.onSubmit}>
      <Stack>
        {fields.map((field) => (
          <ValueField
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            problem={check.shown?.[field.name]}
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
            {reasonOf(send.error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Text size="sm" c="dimmed">
            {member ? fill(conversation.asMember, { name: member.name }) : conversation.asApi}
          </Text>
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
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

function ValueField({ field: { kind, label }, value, problem, onChange }: ValueProps): ReactNode {
  const input = (
    <TextInput
      label={label}
      required
      flex={1}
      error={problem}
      inputWrapperOrder={['label', 'error', 'input']}
      value={value}
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
  return kind === 'file' ? <FileField onUpload={onChange}>{input}</FileField> : input;
}

/** A field for the address of a file, with a button that uploads one. */
function FileField({ onUpload, children }: { onUpload: (url: string) => void; children: ReactNode }): ReactNode {
  const { openClient } = useWorld();
  const upload = useMutation({
    mutationFn: async (file: File) => {
      return uploadFile(await openClient(), file);
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
          {fill(conversation.notUploaded, { reason: reasonOf(upload.error) })}
        </Text>
      )}
    </div>
  );
}
