import './colors.css';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ChoiceButtons, ListChoices, type OnChoose } from './choices.tsx';
import styles from './content.module.css';
import { FileView } from './file-view.tsx';
import { LinkedText } from './linked-text.tsx';
import type { Contact, Field, Part, PlacePart } from './part.ts';

/** The parts of a message, from top to bottom. With `onChoose`, its buttons and list rows can be pressed. */
export function MessageBody({
  parts,
  onChoose,
}: {
  parts: readonly Part[];
  onChoose?: OnChoose | undefined;
}): ReactNode {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a message have no other name, and keep their places
    <PartView key={index} part={part} onChoose={onChoose} />
  ));
}

function PartView({ part, onChoose }: { part: Part; onChoose: OnChoose | undefined }): ReactNode {
  switch (part.kind) {
    case 'heading':
      return (
        <Text fw={600} size="sm" className={styles.text}>
          {part.text}
        </Text>
      );
    case 'text':
      return (
        <Text size="sm" className={styles.text}>
          <LinkedText text={part.text} />
        </Text>
      );
    case 'footer':
    case 'choiceId':
      return (
        <Text size="xs" className={styles.quiet}>
          {part.text}
        </Text>
      );
    case 'file':
      return <FileView part={part} />;
    case 'choices':
      return <ChoiceButtons choices={part.choices} onChoose={onChoose} />;
    case 'list':
      return <ListChoices label={part.label} sections={part.sections} onChoose={onChoose} />;
    case 'cards':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <div className={styles.cards} tabIndex={0}>
          {part.cards.map((card, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cards keep their places
            <div key={index} className={styles.card}>
              <MessageBody parts={card} onChoose={onChoose} />
            </div>
          ))}
        </div>
      );
    case 'place':
      return <Place place={part} />;
    case 'contacts':
      return <Contacts contacts={part.contacts} />;
    default:
      return <Fields title={part.title} fields={part.fields} />;
  }
}

function Place({ place: { name, address, latitude, longitude } }: { place: PlacePart }): ReactNode {
  return (
    <div className={styles.file}>
      <Text size="sm" fw={600}>
        {name ?? address ?? ''}
      </Text>
      {name !== null && address !== null && <Text size="sm">{address}</Text>}
      <Text size="xs" className={styles.quiet}>
        {latitude}, {longitude}
      </Text>
    </div>
  );
}

function Contacts({ contacts }: { contacts: readonly Contact[] }): ReactNode {
  return contacts.map(({ name, details }) => (
    <div key={name} className={styles.file}>
      <Text size="sm" fw={600}>
        {name}
      </Text>
      {details.map((detail) => (
        <Text key={detail} size="xs" className={styles.wrapping}>
          {detail}
        </Text>
      ))}
    </div>
  ));
}

function Fields({ title, fields }: { title: string | null; fields: readonly Field[] }): ReactNode {
  return (
    <div className={styles.file}>
      {title !== null && (
        <Text size="sm" fw={600}>
          {title}
        </Text>
      )}
      <dl className={styles.fields}>
        {fields.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
