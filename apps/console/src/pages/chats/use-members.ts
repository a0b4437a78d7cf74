import { useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../api/control.ts';
import { useWorld, worldQuery } from '../../api/world-context.tsx';

/** A person of the team. */
export interface Member {
  readonly name: string;
  readonly phone: string;
  readonly isOwner: boolean;
  /** The WABA numbers whose chats the member may have. */
  readonly wabaNumbers: readonly string[];
}

/** The team of the shown world. */
export function useMembers(): readonly Member[] {
  const { id } = useWorld();
  const { data = [] } = useQuery({
    queryKey: worldQuery(id, 'team', 'members'),
    queryFn: async () => {
      const params = { path: { world: id, table: 'members' as const }, query: { limit: 1_000 } };
      const { rows } = await dataOf(control.GET('/__mock/worlds/{world}/state/{table}', { params }));
      return rows.map((row) => row as unknown as MemberRow).map(memberOf); // the rows of this table
    },
  });
  return data;
}

/** The members who may have the chats of a WABA number. */
export function useMembersOf(wabaNumber: string): readonly Member[] {
  return useMembers().filter((member) => member.isOwner || member.wabaNumbers.includes(wabaNumber));
}

interface MemberRow extends Omit<Member, 'wabaNumbers'> {
  readonly wabaRoles: readonly { readonly wabaNumber: string }[];
}

function memberOf({ name, phone, isOwner, wabaRoles }: MemberRow): Member {
  return { name, phone, isOwner, wabaNumbers: wabaRoles.map(({ wabaNumber }) => wabaNumber) };
}
