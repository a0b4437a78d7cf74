import { index } from 'virtual:operations';
import { Group, Kbd, NavLink, Stack, Text, TextInput, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { OperationSummary } from '../../operations/operation.ts';
import { fill } from '../../texts.ts';
import { findOperations, groupByTag } from './find-operations.ts';
import { MethodBadge } from './method-badge.tsx';
import { operationPath } from './operation-path.ts';
import classes from './reference.module.css';
import reference from './reference-texts.json' with { type: 'json' };

interface Props {
  /** The operation that the page shows. */
  readonly shown: string | undefined;
}

/** All operations by tag, with a search. */
export function OperationList({ shown }: Props): ReactNode {
  const [search, setSearch] = useState('');
  const found = findOperations(index, search);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown !== undefined) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const count = fill(reference.found, { count: found.length, all: index.length });
  return (
    <Stack gap="sm">
      <Search value={search} onChange={setSearch} first={found[0]} />
      <Text size="xs" c="dimmed" role="status">
        {found.length > 0 ? count : fill(reference.nothingFound, { search })}
      </Text>
      <nav ref={list} aria-label={reference.operations} className={classes.groups}>
        {groupByTag(found).map(([tag, operations]) => (
          <section key={tag} aria-label={tag}>
            <Title order={2} size="xs" c="dimmed" mb={4}>
              {tag}
            </Title>
            {operations.map((operation) => (
              <OperationLink key={operation.slug} operation={operation} isShown={operation.slug === shown} />
            ))}
          </section>
        ))}
      </nav>
    </Stack>
  );
}

interface SearchProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly first: OperationSummary | undefined;
}

function Search({ value, onChange, first }: SearchProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [, navigate] = useLocation();
  useHotkeys([['/', () => input.current?.focus()]]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && value !== '' && first) navigate(operationPath(first.slug));
    if (event.key === 'Escape') onChange('');
  };
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={reference.search}
      placeholder={reference.searchHint}
      rightSection={<Kbd size="xs">/</Kbd>}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

function OperationLink({ operation, isShown }: { operation: OperationSummary; isShown: boolean }): ReactNode {
  const { slug, method, path, summary } = operation;
  return (
    <NavLink
      component={Link}
      href={operationPath(slug)}
      active={isShown}
      aria-current={isShown ? 'page' : undefined}
      label={summary}
      description={
        <Group gap={6} wrap="nowrap" component="span">
          <MethodBadge method={method} />
          <span className={classes.path}>{path}</span>
        </Group>
      }
      classNames={{ root: classes.link ?? '' }}
    />
  );
}
