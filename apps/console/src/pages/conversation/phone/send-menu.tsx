import { ActionIcon, Button, FileButton, Menu, Modal, Stack, TextInput } from '@mantine/core';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { type Problems, useFormCheck } from '../../../parts/use-form-check.ts';
import { texts } from '../../../texts.ts';
import { AttachIcon } from '../icons.tsx';
import type { CustomerContent } from './customer-acts.ts';
import { problemsOfContact, problemsOfLocation } from './form-problems.ts';

const { conversation } = texts;

interface Props {
  readonly onFile: (file: File) => void;
  readonly onContent: (content: CustomerContent) => void;
}

/** What a customer can send besides text. */
export function SendMenu({ onFile, onContent }: Props): ReactNode {
  const [dialog, setDialog] = useState<'location' | 'contact'>();
  const openPicture = useRef<HTMLButtonElement>(null);
  const openDocument = useRef<HTMLButtonElement>(null);
  const send = (content: CustomerContent) => {
    setDialog(undefined);
    onContent(content);
  };
  return (
    <>
      {/* The browser's own dialogs open from buttons, and a menu takes its items away. */}
      <HiddenFileButton accept="image/png,image/jpeg,image/webp" button={openPicture} onFile={onFile} />
      <HiddenFileButton button={openDocument} onFile={onFile} />
      <Menu position="top-start">
        <Menu.Target>
          <ActionIcon size={36} variant="default" aria-label={conversation.sendSomething}>
            <AttachIcon />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => openPicture.current?.click()}>{conversation.media.image}</Menu.Item>
          <Menu.Item onClick={() => openDocument.current?.click()}>{conversation.media.document}</Menu.Item>
          <Menu.Item onClick={() => setDialog('location')}>{conversation.location}</Menu.Item>
          <Menu.Item onClick={() => setDialog('contact')}>{conversation.contact}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'location' && <LocationDialog onSend={send} onClose={() => setDialog(undefined)} />}
      {dialog === 'contact' && <ContactDialog onSend={send} onClose={() => setDialog(undefined)} />}
    </>
  );
}

interface FileProps {
  readonly accept?: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onFile: (file: File) => void;
}

function HiddenFileButton({ accept, button, onFile }: FileProps): ReactNode {
  // Otherwise the same file could not be chosen twice.
  const forget = useRef<() => void>(null);
  return (
    <FileButton
      {...(accept !== undefined && { accept })}
      resetRef={forget}
      onChange={(file) => {
        if (file) onFile(file);
        forget.current?.();
      }}
    >
      {(props) => <button type="button" hidden ref={button} {...props} />}
    </FileButton>
  );
}

interface DialogProps {
  readonly onSend: (content: CustomerContent) => void;
  readonly onClose: () => void;
}

function LocationDialog({ onSend, onClose }: DialogProps): ReactNode {
  return (
    <FormDialog
      title={conversation.location}
      fields={[
        { name: 'name', label: conversation.placeName, value: 'Gateway of India' },
        { name: 'latitude', label: conversation.latitude, value: '18.922' },
        { name: 'longitude', label: conversation.longitude, value: '72.8347' },
      ]}
      problemsOf={problemsOfLocation}
      onSend={({ name = '', latitude, longitude }) =>
        onSend({
          type: 'LOCATION',
          latitude: Number(latitude),
          longitude: Number(longitude),
          ...(name !== '' && { name }),
        })
      }
      onClose={onClose}
    />
  );
}

function ContactDialog({ onSend, onClose }: DialogProps): ReactNode {
  return (
    <FormDialog
      title={conversation.contact}
      fields={[
        { name: 'name', label: conversation.contactName, value: 'Deepak Verma' },
        { name: 'phone', label: conversation.contactPhone, value: '919999999925' },
      ]}
      problemsOf={problemsOfContact}
      onSend={({ name = '', phone = '' }) =>
        onSend({ type: 'CONTACTS', contacts: [{ name: { formatted_name: name }, phones: [{ phone }] }] })
      }
      onClose={onClose}
    />
  );
}

interface FormProps {
  readonly title: string;
  readonly fields: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  readonly problemsOf: (values: Readonly<Record<string, string>>) => Problems<string>;
  readonly onSend: (values: Readonly<Record<string, string>>) => void;
  readonly onClose: () => void;
}

function FormDialog({ title, fields, problemsOf, onSend, onClose }: FormProps): ReactNode {
  const [values, setValues] = useState(() => Object.fromEntries(fields.map(({ name, value }) => [name, value])));
  const check = useFormCheck(problemsOf(values), () => onSend(values));
  return (
    <Modal
      opened
      closeOnClickOutside={false}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': conversation.close }}
    >
      <form ref={check.form} noValidate onSubmit={check.onSubmit}>
        <Stack>
          {fields.map(({ name, label }) => (
            <TextInput
              key={name}
              label={label}
              value={values[name] ?? ''}
              error={check.shown?.[name]}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setValues((before) => ({ ...before, [name]: value }));
              }}
            />
          ))}
          <Button type="submit">{conversation.send}</Button>
        </Stack>
      </form>
    </Modal>
  );
}
