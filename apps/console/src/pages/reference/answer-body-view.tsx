import { Button, Image, Text } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { AnswerBody } from './answer-body.ts';
import { CodeBlock } from './code-block.tsx';
import reference from './reference-texts.json' with { type: 'json' };

export function AnswerBodyView({ body }: { body: AnswerBody }): ReactNode {
  if (body.kind === 'empty') {
    return (
      <Text size="sm" c="dimmed">
        {reference.emptyBody}
      </Text>
    );
  }
  if (body.kind === 'text') return <CodeBlock label={reference.body}>{body.text}</CodeBlock>;
  return <FileView content={body.content} isImage={body.kind === 'image'} />;
}

function FileView({ content, isImage }: { content: Blob; isImage: boolean }): ReactNode {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const created = URL.createObjectURL(content);
    setUrl(created);
    return () => URL.revokeObjectURL(created);
  }, [content]);
  if (url === undefined) return undefined;
  if (isImage) return <Image src={url} alt={reference.image} fit="contain" mah={320} />;
  return (
    <Button component="a" href={url} download variant="default">
      {reference.download}
    </Button>
  );
}
