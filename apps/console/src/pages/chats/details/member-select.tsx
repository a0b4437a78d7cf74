import { Select, type SelectProps, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Member } from '../../../api/members.ts';

interface Props extends Omit<SelectProps, 'data' | 'renderOption'> {
  readonly members: readonly Pick<Member, 'name' | 'phone'>[];
}

/** A choice of people by name and phone number. */
export function MemberSelect({ members, ...props }: Props): ReactNode {
  const phones = new Map(members.map(({ name, phone }) => [phone, name]));
  return (
    <Select
      {...props}
      searchable
      data={[...phones].map(([value, label]) => ({ value, label }))}
      renderOption={({ option }) => (
        <div>
          <Text size="sm">{option.label}</Text>
          <Text size="xs" c="dimmed">
            {option.value}
          </Text>
        </div>
      )}
    />
  );
}
