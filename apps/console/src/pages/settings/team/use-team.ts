import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import type { InvitationRow, MemberRow, RoleRow } from './team-rows.ts';

interface Team {
  readonly members: readonly MemberRow[];
  readonly invitations: readonly InvitationRow[];
  readonly roles: readonly RoleRow[];
}

/** The team, the people who are invited, and the roles that there are. */
export function useTeam(): UseQueryResult<Team> {
  const { id } = useWorld();
  return useQuery({
    queryKey: worldQuery(id, 'team', 'settings'),
    queryFn: async () => {
      const [members, invitations, roles] = await Promise.all([
        readRows(id, 'members'),
        readRows(id, 'invitations'),
        readRows(id, 'roles'),
      ]);
      return { members, invitations, roles } as unknown as Team; // the tables of these names have these rows
    },
  });
}

async function readRows(world: string, table: 'members' | 'invitations' | 'roles') {
  const { rows } = await dataOf(
    control.GET('/__mock/worlds/{world}/state/{table}', {
      params: { path: { world, table }, query: { limit: 1_000 } },
    }),
  );
  return rows;
}
