import { index } from 'virtual:operations';
import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { fill } from '../../texts.ts';
import { OperationList } from './operation-list.tsx';
import { OperationPage } from './operation-page.tsx';
import classes from './reference.module.css';
import reference from './reference-texts.json' with { type: 'json' };

/** The list of all operations, or one of them beside it. */
export function ReferencePage({ slug }: { slug: string | undefined }): ReactNode {
  if (slug !== undefined) {
    return (
      <div className={classes.columns}>
        <div className={classes.list}>
          <OperationList shown={slug} />
        </div>
        <OperationPage key={slug} slug={slug} />
      </div>
    );
  }
  return (
    <Stack className={classes.index ?? ''} p="md">
      <Title>{reference.title}</Title>
      <Text>{fill(reference.intro, { count: index.length })}</Text>
      <OperationList shown={undefined} />
    </Stack>
  );
}
