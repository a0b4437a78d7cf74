import { ActionIcon, SegmentedControl, Select, TextInput, Title } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useMembers } from '../../../api/members.ts';
import { useSearchHotkey } from '../../../app/use-search-hotkey.ts';
import { SearchIcon } from '../../../icons.tsx';
import { texts } from '../../../texts.ts';
import { CloseIcon } from '../icons.tsx';
import classes from './chat-list.module.css';
import type { ChatFilter } from './use-chat-list.ts';

const { chats } = texts;

interface Props {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly filter: Pick<ChatFilter, 'filter' | 'member'>;
  readonly onFilter: (filter: Pick<ChatFilter, 'filter' | 'member'>) => void;
}

/** The longest that the mock searches for. */
const maxSearchLength = 200;

/** What the list of chats shows. */
export function ListHead({ search, onSearch, filter: { filter, member }, onFilter }: Props): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useSearchHotkey(field);
  const { data: members = [] } = useMembers();
  return (
    <div className={classes.head}>
      <Title order={1} size="h3">
        {chats.title}
      </Title>
      <TextInput
        ref={field}
        type="search"
        aria-label={chats.search}
        placeholder={chats.searchShort}
        leftSection={<SearchIcon />}
        rightSection={
          search !== '' && (
            <ActionIcon variant="subtle" color="gray" aria-label={chats.clearSearch} onClick={() => onSearch('')}>
              <CloseIcon />
            </ActionIcon>
          )
        }
        maxLength={maxSearchLength}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onSearch('')}
      />
      <div className={classes.filters}>
        <SegmentedControl
          size="xs"
          aria-label={chats.filter}
          data={[
            { value: 'all', label: chats.all },
            { value: 'unread', label: chats.unread },
            { value: 'unassigned', label: chats.unassigned },
          ]}
          value={filter}
          onChange={(chosen) => onFilter({ filter: chosen, member: chosen === 'unassigned' ? null : member })}
        />
        <Select
          size="xs"
          aria-label={chats.member}
          placeholder={chats.anyone}
          clearable
          comboboxProps={{ width: 220, position: 'bottom-end' }}
          data={members.map(({ name, phone }) => ({ value: phone, label: name }))}
          value={member}
          onChange={(phone) => onFilter({ filter: filter === 'unassigned' ? 'all' : filter, member: phone })}
        />
      </div>
    </div>
  );
}
