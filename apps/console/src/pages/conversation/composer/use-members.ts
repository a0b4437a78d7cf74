import { useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import { listOf, stringOf } from '../content/read-value.ts';
import type { Person } from '../thread/chat-message.ts';

/** The team members who may write from a WABA number: those with a role on it, and the owner. */
export function useMembers(wabaNumber: string): readonly Person[] {
  const { id } = useWorld();
  const { data = [] } = useQuery({
    queryKey: worldQuery(id, 'team', 'writers', wabaNumber),
    queryFn: async () => {
      const params = { path: { world: id, table: 'members' as const }, query: { limit: 1_000 } };
      const { rows } = await dataOf(control.GET('/__mock/worlds/{world}/state/{table}', { params }));
      return rows.flatMap((row) => memberOf(row, wabaNumber));
    },
  });
  return data;
}

function memberOf(row: Readonly<Record<string, unknown>>, wabaNumber: string): Person[] {
  const [name, phone] = [stringOf(row.name), stringOf(row.phone)];
  const isOnNumber = row.isOwner === true || listOf(row.wabaRoles).some((role) => role.wabaNumber === wabaNumber);
  return name !== null && phone !== null && isOnNumber ? [{ name, phone }] : [];
}
