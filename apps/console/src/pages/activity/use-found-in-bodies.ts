import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { control, dataOf } from '../../api/control.ts';
import { useWorld, worldQuery } from '../../api/world-context.tsx';

/** The numbers of the requests that have a text in a header or a body, which only the journal knows. */
export function useFoundInBodies(text: string): ReadonlySet<number> {
  const { id } = useWorld();
  const [wanted] = useDebouncedValue(text.trim(), 250);
  const found = useQuery({
    queryKey: worldQuery(id, 'journal', 'found', wanted),
    enabled: wanted !== '',
    queryFn: async () => {
      const query = { text: wanted, limit: 300 };
      const page = await dataOf(
        control.GET('/__mock/worlds/{world}/journal', { params: { path: { world: id }, query } }),
      );
      return page.entries.map(({ number }) => number);
    },
  });
  return useMemo(() => new Set(found.data ?? []), [found.data]);
}
