import { useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';

/** A custom field that the account has defined. */
export interface FieldDefinition {
  readonly name: string;
  readonly type: 'text' | 'number' | 'date' | 'single_select' | 'multi_select';
  /** Null if any value is allowed. */
  readonly options: readonly string[] | null;
}

/** The tags that the account has defined. */
export function useTagNames(): readonly string[] {
  return useRows<{ readonly name: string }>('tags').map(({ name }) => name);
}

export function useFieldDefinitions(): readonly FieldDefinition[] {
  return useRows<FieldDefinition>('fieldDefinitions');
}

function useRows<Row>(table: 'tags' | 'fieldDefinitions'): readonly Row[] {
  const { id } = useWorld();
  const { data = [] } = useQuery({
    queryKey: worldQuery(id, 'customers', table),
    queryFn: async () => {
      const params = { path: { world: id, table }, query: { limit: 1_000 } };
      const { rows } = await dataOf(control.GET('/__mock/worlds/{world}/state/{table}', { params }));
      return rows as unknown as readonly Row[]; // the rows of this table
    },
  });
  return data;
}
