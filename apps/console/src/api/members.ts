import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { control, dataOf } from './control.ts';
import { useWorld, worldQuery } from './world-context.tsx';

interface HeldRole {
  readonly id: string;
  readonly name: string;
}

/** What a member and a person who is invited have in common, as the tables of the world have it. */
export interface TeamRow {
  readonly name: string;
  /** In digits. */
  readonly phone: string;
  readonly email: string | null;
  readonly role: HeldRole;
  /** The roles on the WABA numbers whose chats the person may have. */
  readonly wabaRoles: readonly { readonly wabaNumber: string; readonly role: HeldRole }[];
  readonly managerPhones: readonly string[];
}

/** A person of the team. */
export interface Member extends TeamRow {
  readonly isOwner: boolean;
  readonly isLoggedIn: boolean;
  readonly status: 'ONLINE' | 'OFFLINE' | null;
}

/** The team of the shown world. */
export function useMembers(): UseQueryResult<readonly Member[]> {
  const { id } = useWorld();
  return useQuery({
    queryKey: worldQuery(id, 'team', 'members'),
    queryFn: async () => (await readTable(id, 'members')) as unknown as readonly Member[], // the rows of this table
  });
}

/** The members who may have the chats of a WABA number, and write in them: those with a role on it, and the owner. */
export function useMembersOf(wabaNumber: string): readonly Member[] {
  const { data = [] } = useMembers();
  return data.filter(({ isOwner, wabaRoles }) => isOwner || wabaRoles.some((role) => role.wabaNumber === wabaNumber));
}

/** The rows of a table about the team. */
export async function readTable(world: string, table: 'members' | 'invitations' | 'roles') {
  const params = { path: { world, table }, query: { limit: 1_000 } };
  const { rows } = await dataOf(control.GET('/__mock/worlds/{world}/state/{table}', { params }));
  return rows;
}
