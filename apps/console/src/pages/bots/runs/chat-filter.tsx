import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useMemo, useState } from 'react';
import { useNumberNames } from '../../../api/waba-numbers.ts';
import { useChatDetails } from '../../chats/use-chat-details.ts';
import { labelOfChat } from './collect-customer-chats.ts';
import { runTexts } from './run-words.ts';
import { useFoundChats } from './use-run-list.ts';

interface Props {
  readonly chatId: string | undefined;
  readonly onChange: (chatId: string | undefined) => void;
  /** Whether one conversation must be chosen. */
  readonly isRequired?: boolean;
}

/** Chooses a conversation by the name or the phone number of the customer. */
export function ChatFilter({ chatId, onChange, isRequired = false }: Props): ReactNode {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const { data: chosen } = useChatDetails(chatId);
  const hasNumbers = useNumberNames().size > 0;
  const chosenLabel = chosen && labelOfChat(chosen, hasNumbers);
  // The field shows what was chosen, which is not a search.
  const { data: found } = useFoundChats(search === chosenLabel ? '' : search);
  const data = useMemo(() => {
    const options = new Map((found ?? []).map((chat) => [chat.id, labelOfChat(chat, hasNumbers)]));
    if (chatId !== undefined) options.set(chatId, chosenLabel ?? chatId);
    return Array.from(options, ([value, label]) => ({ value, label }));
  }, [found, chatId, chosenLabel, hasNumbers]);
  return (
    <Select
      label={runTexts.conversation}
      placeholder={runTexts.anyConversation}
      data={data}
      // What matches is decided by the mock, which also knows phone numbers in other spellings.
      filter={({ options }) => options}
      searchable
      clearable={!isRequired}
      allowDeselect={!isRequired}
      nothingFoundMessage={runTexts.noConversation}
      value={chatId ?? null}
      onChange={(chosenId) => onChange(chosenId ?? undefined)}
      onSearchChange={setTyped}
      style={{ flex: '1 1 14rem' }}
    />
  );
}
