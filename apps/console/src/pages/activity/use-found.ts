import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { control, dataOf } from '../../api/control.ts';
import { useWorld, worldQuery } from '../../api/world-context.tsx';
import { operationsNamed } from '../../operations/operation-name.tsx';
import type { Found } from './filter-lines.ts';

/** What has a text that the lines do not have: in a header or a body, which only the journal knows, or as its name. */
export function useFound(text: string): Found {
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
  return useMemo(
    () => ({ requests: new Set(found.data ?? []), operations: new Set(wanted === '' ? [] : operationsNamed(wanted)) }),
    [found.data, wanted],
  );
}
