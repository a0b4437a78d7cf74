import { useMemo } from 'react';
import { useMembers } from '../../../api/members.ts';
import { useApis } from '../data/use-apis.ts';
import { useBots } from '../data/use-bots.ts';
import type { NamesOfIds } from './summarize-step.ts';

/** What the APIs, bots and team members that steps name are called. Steps are shown before these are known. */
export function useNamesOfIds(): NamesOfIds {
  const { data: apis } = useApis();
  const { data: list } = useBots();
  const { data: members } = useMembers();
  return useMemo(
    () => ({
      apis: namesOf(apis ?? []),
      bots: namesOf(list?.bots ?? []),
      members: new Map(members?.map(({ phone, name }) => [phone, name])),
    }),
    [apis, list, members],
  );
}

function namesOf(records: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> {
  return new Map(records.map(({ id, name }) => [id, name]));
}
