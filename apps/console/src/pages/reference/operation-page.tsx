import { index, loadOperation } from 'virtual:operations';
import { Anchor, Center, List, Loader, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { routes } from '../../app/routes.ts';
import { loadPatiently } from '../../parts/lazy-part.ts';
import { fill, texts } from '../../texts.ts';
import { closestOperations } from './find-operations.ts';
import { MethodBadge } from './method-badge.tsx';
import { operationPath } from './operation-path.ts';
import { OperationView } from './operation-view.tsx';
import reference from './reference-texts.json' with { type: 'json' };

const { shell } = texts;

/** The page of one operation, once its description is loaded. */
export function OperationPage({ slug }: { slug: string }): ReactNode {
  const { data: operation } = useQuery({
    queryKey: ['operation', slug],
    // A query cannot be undefined.
    queryFn: async () => (await loadPatiently(() => loadOperation(slug))) ?? null,
  });
  if (operation === null) return <UnknownOperation slug={slug} />;
  if (operation) return <OperationView operation={operation} />;
  return (
    <Center h="50vh">
      <Loader aria-label={shell.loading} />
    </Center>
  );
}

function UnknownOperation({ slug }: { slug: string }): ReactNode {
  const closest = closestOperations(index, slug);
  return (
    <Stack p="md" gap="sm">
      <Title>{fill(reference.unknownSlug, { slug })}</Title>
      <Text>{closest.length > 0 ? reference.closest : reference.noClosest}</Text>
      <List listStyleType="none" spacing="xs">
        {closest.map((operation) => (
          <List.Item key={operation.slug} icon={<MethodBadge method={operation.method} />}>
            <Anchor component={Link} href={operationPath(operation.slug)}>
              {operation.summary}
            </Anchor>
          </List.Item>
        ))}
      </List>
      <Anchor component={Link} href={routes.reference}>
        {reference.all}
      </Anchor>
    </Stack>
  );
}
