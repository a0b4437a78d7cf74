import { Button, Group, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { summaryOf } from '../../operations/operation-name.tsx';
import { fill } from '../../texts.ts';
import activityTexts from './activity-texts.json' with { type: 'json' };
import type { ActivityFilter } from './filter-lines.ts';

const t = activityTexts;
const statuses = [
  { value: 'all', label: t.anyStatus },
  { value: '2xx', label: '2xx' },
  { value: '4xx', label: '4xx' },
  { value: '5xx', label: '5xx' },
] as const;

interface Props {
  readonly filter: ActivityFilter;
  readonly operations: readonly string[];
  /** The id of the latest line, after which a pause begins. */
  readonly latest: number;
  readonly waiting: number;
  readonly onChange: (filter: ActivityFilter) => void;
}

export function ActivityFilters({ filter, operations, latest, waiting, onChange }: Props): ReactNode {
  const isPaused = filter.pausedAt !== undefined;
  return (
    <Group gap="xs" role="search">
      <TextInput
        type="search"
        aria-label={t.search}
        placeholder={t.searchShort}
        value={filter.text}
        onChange={({ currentTarget }) => onChange({ ...filter, text: currentTarget.value })}
        style={{ flex: '1 1 10rem' }}
      />
      <NativeSelect
        aria-label={t.operation}
        data={[{ value: '', label: t.anyOperation }, ...operations.map((id) => ({ value: id, label: summaryOf(id) }))]}
        value={filter.operation}
        onChange={({ currentTarget }) => onChange({ ...filter, operation: currentTarget.value })}
        style={{ flex: '1 1 10rem' }}
      />
      <SegmentedControl
        aria-label={t.status}
        data={[...statuses]}
        value={filter.status}
        onChange={(status) => onChange({ ...filter, status })}
      />
      <Button
        variant="default"
        aria-pressed={isPaused}
        onClick={() => onChange({ ...filter, pausedAt: isPaused ? undefined : latest })}
      >
        {isPaused ? t.resume : t.pause}
      </Button>
      <span role="status">{isPaused && fill(t.waiting, { count: waiting })}</span>
    </Group>
  );
}
