import { Anchor, Loader, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { fill, texts } from '../../../texts.ts';
import styles from './content.module.css';
import type { FilePart } from './part.ts';
import { useFile } from './use-file.ts';

const { conversation } = texts;

/** A file of a message: shown where the mock keeps it, named where it is elsewhere. */
export function FileView({ part }: { part: FilePart }): ReactNode {
  const file = useFile(part.url);
  if (file.kind === 'loaded') return <Shown part={part} src={file.src} />;
  return (
    <div className={styles.file}>
      <Text size="sm" fw={600} className={styles.wrapping}>
        {fill(conversation.mediumNamed, { medium: conversation.media[part.medium], name: part.name })}
      </Text>
      {file.kind === 'loading' && <Loader size="xs" aria-label={texts.shell.loading} />}
      {file.kind === 'failed' && <Text size="xs">{fill(conversation.fileFailed, { reason: file.reason })}</Text>}
      {file.kind === 'outside' && (
        <Text size="xs" className={styles.wrapping}>
          {part.url}
          <br />
          {conversation.fileOutside}
        </Text>
      )}
    </div>
  );
}

function Shown({ part: { medium, name }, src }: { part: FilePart; src: string }): ReactNode {
  switch (medium) {
    case 'image':
      return <img src={src} alt={name} className={styles.picture} />;
    case 'sticker':
      return <img src={src} alt={name} className={styles.sticker} />;
    case 'video':
      // biome-ignore lint/a11y/useMediaCaption: what people send has no captions
      return <video src={src} controls aria-label={name} className={styles.picture} />;
    case 'audio':
      // biome-ignore lint/a11y/useMediaCaption: what people send has no captions
      return <audio src={src} controls aria-label={name} className={styles.audio} />;
    default:
      return (
        <div className={styles.file}>
          <Anchor href={src} download={name} c="inherit" underline="always" size="sm" fw={600}>
            {fill(conversation.mediumNamed, { medium: conversation.media.document, name })}
          </Anchor>
        </div>
      );
  }
}
