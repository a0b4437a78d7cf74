import { Modal, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import '@mantine/spotlight/styles.layer.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { type ReactNode, useEffect, useState } from 'react';
import { SearchIcon } from '../icons.tsx';
import { texts } from '../texts.ts';
import type { DialogProps } from './dialog-context.ts';
import { filterEntries, type PaletteEntry } from './palette-entries.ts';
import { useBotEntries, useChatEntries, useOperationEntries } from './use-found-entries.ts';
import { useFixedEntries } from './use-palette-entries.ts';

const { shell } = texts;
const [store, palette] = createSpotlight();
const listId = 'palette-entries';

/** Finds pages, actions, operations, chats and bots by what is typed. */
export function Palette({ isOpen, onClose }: DialogProps): ReactNode {
  const [query, setQuery] = useState('');
  const [settled] = useDebouncedValue(query.trim(), 150);
  const fixed = useFixedEntries();
  const operations = useOperationEntries();
  const chats = useChatEntries(settled);
  const bots = useBotEntries();
  useEffect(() => {
    if (isOpen) palette.open();
    else palette.close();
  }, [isOpen]);
  useEffect(selectFirst);
  const groups = [
    { label: shell.palettePages, entries: filterEntries(fixed.pages, query) },
    { label: shell.paletteActions, entries: filterEntries(fixed.actions, query) },
    { label: shell.paletteChats, entries: query === '' ? [] : chats },
    { label: shell.bots, entries: query === '' ? [] : filterEntries(bots, query) },
    { label: shell.paletteOperations, entries: query === '' ? [] : filterEntries(operations, query) },
  ].filter(({ entries }) => entries.length > 0);
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight="70vh"
    >
      <VisuallyHidden>
        <Modal.Title>{shell.palette}</Modal.Title>
      </VisuallyHidden>
      <Spotlight.Search
        placeholder={shell.palettePlaceholder}
        aria-label={shell.palettePlaceholder}
        leftSection={<SearchIcon />}
      />
      <Spotlight.ActionsList id={listId}>
        {groups.map(({ label, entries }) => (
          <Spotlight.ActionsGroup key={label} label={label}>
            {entries.map((entry) => (
              <EntryAction key={entry.id} entry={entry} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && <Spotlight.Empty>{shell.paletteNothing}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Spotlight selects the first entry when something is typed, which is before chats are found. */
function selectFirst(): void {
  const list = document.querySelector(`#${listId}`);
  if (list === null || list.querySelector('[data-selected]') !== null) return;
  list.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: 0 }));
}

function EntryAction({ entry }: { entry: PaletteEntry }): ReactNode {
  return <Spotlight.Action label={entry.label} description={entry.detail ?? ''} onClick={entry.run} />;
}
