import { useQuery } from '@tanstack/react-query';
import { readTable, useMembers } from '../../../api/members.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import type { Team } from './team-rows.ts';

/** What the page knows of the team. */
interface TeamResult {
  /** Undefined until all of it is read. */
  readonly data: Team | undefined;
  readonly error: Error | null;
  readonly refetch: () => void;
}

export function useTeam(): TeamResult {
  const { id } = useWorld();
  const members = useMembers();
  const others = useQuery({
    queryKey: worldQuery(id, 'team', 'others'),
    queryFn: async () => {
      const [invitations, roles] = await Promise.all([readTable(id, 'invitations'), readTable(id, 'roles')]);
      return { invitations, roles } as unknown as Omit<Team, 'members'>; // the tables of these names have these rows
    },
  });
  return {
    data: members.data && others.data && { members: members.data, ...others.data },
    error: members.error ?? others.error,
    refetch() {
      void members.refetch();
      void others.refetch();
    },
  };
}
