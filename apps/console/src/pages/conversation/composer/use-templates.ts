import { useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import { readTemplate, type Template } from './template.ts';

/** The templates of the shown world; undefined until they are read. */
export function useTemplates(): readonly Template[] | undefined {
  const { id } = useWorld();
  const { data } = useQuery({
    queryKey: worldQuery(id, 'templates', 'rows'),
    queryFn: async () => {
      const params = { path: { world: id, table: 'templates' as const }, query: { limit: 1_000 } };
      return (await dataOf(control.GET('/__mock/worlds/{world}/state/{table}', { params }))).rows.map(readTemplate);
    },
  });
  return data;
}
