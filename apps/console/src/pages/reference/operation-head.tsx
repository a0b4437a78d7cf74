import { Anchor, Code, Group, List, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { mockUrl } from '../../api/session.ts';
import { routes } from '../../app/routes.ts';
import type { OperationDescription, RateLimit } from '../../operations/operation.ts';
import { fill } from '../../texts.ts';
import { Markdown } from './form/markdown.tsx';
import { MethodBadge } from './method-badge.tsx';
import classes from './reference.module.css';
import reference from './reference-texts.json' with { type: 'json' };

/** What an operation does, where it is and how often it may be sent. */
export function OperationHead({ operation }: { operation: OperationDescription }): ReactNode {
  const { summary, method, path, description, limits } = operation;
  return (
    <Stack gap="sm">
      <Anchor component={Link} href={routes.reference} size="sm" className={classes.narrow ?? ''}>
        {reference.all}
      </Anchor>
      <Title size="h2">{summary}</Title>
      <Group gap="xs" wrap="nowrap">
        <MethodBadge method={method} />
        <Code className={classes.path ?? ''}>{path}</Code>
      </Group>
      <div>
        <Markdown text={description} />
      </div>
      {limits.length > 0 && (
        <List size="sm" aria-label={reference.limits}>
          {limits.map((limit) => (
            <List.Item key={`${limit.per} ${limit.scope}`}>{describeLimit(limit)}</List.Item>
          ))}
        </List>
      )}
      <Anchor href={modelUrl(operation)} size="sm">
        {reference.model}
      </Anchor>
    </Stack>
  );
}

function describeLimit({ limit, per, scope }: RateLimit): string {
  const requests = limit === 1 ? reference.request : reference.requests;
  return fill(reference.limit, { limit, requests, per, scope: reference.scopes[scope] });
}

/** Where Scalar shows the operation. */
function modelUrl({ tag, method, path }: OperationDescription): string {
  return `${mockUrl}/docs#tag/${tag.toLowerCase().replaceAll(' ', '-')}/${method}${path}`;
}
