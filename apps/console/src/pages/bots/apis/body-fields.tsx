import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { fill } from '../../../texts.ts';
import { VariableField } from '../parts/variable-field.tsx';
import { problemOfBody } from './api-draft.ts';
import type { ApiFormProps } from './api-form.tsx';
import texts from './api-texts.json' with { type: 'json' };
import { type BodyRow, bodyOfRows, canBeJson, rowsOfBody, withValue } from './body-rows.ts';
import { belowLabel } from './header-rows.tsx';

const t = texts.form;

/** Each row is two fields; hundreds of them would be slow. */
const mostRows = 100;

/** The body of an API: as JSON, or its parameters as rows where it is an object. */
export function BodyFields({ draft, variables, problems, onChange }: ApiFormProps): ReactNode {
  const [wanted, setWanted] = useState<'json' | 'rows'>('rows');
  const all = useMemo(() => rowsOfBody(draft.body), [draft.body]);
  const rows = all && all.length <= mostRows ? all : undefined;
  const shown = rows === undefined ? 'json' : wanted;
  const place = problemOfBody(draft);
  const set = (body: string) => onChange({ ...draft, body });
  return (
    <Fieldset legend={t.body} p="sm">
      <Stack gap="sm">
        {rows && (
          <SegmentedControl
            aria-label={t.bodyAs}
            size="xs"
            style={{ alignSelf: 'flex-start' }}
            data={[
              { value: 'rows', label: t.rows },
              { value: 'json', label: t.json },
            ]}
            value={shown}
            onChange={setWanted}
          />
        )}
        {rows && shown === 'rows' ? (
          <Rows rows={rows} variables={variables} onChange={(changed) => set(bodyOfRows(changed))} />
        ) : (
          <VariableField
            label={t.json}
            description={t.bodyHelp}
            isMultiline
            variables={variables}
            error={problems?.body}
            value={draft.body}
            onChange={(body) => {
              // A person who types JSON goes on typing it when it becomes an object.
              setWanted('json');
              set(body);
            }}
          />
        )}
        {all && !rows && <Text size="sm">{fill(t.manyRows, { count: mostRows })}</Text>}
        {place && (
          <Text size="sm" c="orange" role="status">
            {fill(t.notJson, { ...place })}
          </Text>
        )}
      </Stack>
    </Fieldset>
  );
}

interface RowsProps extends Pick<ApiFormProps, 'variables'> {
  readonly rows: readonly BodyRow[];
  readonly onChange: (rows: readonly BodyRow[]) => void;
}

function Rows({ rows, variables, onChange }: RowsProps): ReactNode {
  const add = useRef<HTMLButtonElement>(null);
  const replace = (index: number, row: BodyRow) => onChange(rows.map((old, at) => (at === index ? row : old)));
  return (
    <>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name can occur twice while it is typed
        <Group key={index} gap="xs" align="flex-start">
          <TextInput
            label={fill(t.rowName, { number: index + 1 })}
            autoComplete="off"
            value={row.name}
            onChange={({ currentTarget }) => replace(index, { ...row, name: currentTarget.value })}
            style={{ flex: '1 1 9rem' }}
          />
          <div style={{ flex: '2 1 12rem' }}>
            <VariableField
              label={fill(t.rowValue, { name: row.name || index + 1 })}
              variables={variables}
              value={row.value}
              onChange={(value) => replace(index, withValue(row, value))}
            />
            {canBeJson(row) && (
              <Text size="xs" mt={2}>
                {t.asString}{' '}
                <UnstyledButton
                  fz="inherit"
                  td="underline"
                  onClick={({ currentTarget }) => {
                    // The button is gone with what it offered.
                    currentTarget.closest('div')?.querySelector('input')?.focus();
                    replace(index, { ...row, isString: false });
                  }}
                >
                  {fill(t.asJson, { value: row.value.trim() })}
                </UnstyledButton>
              </Text>
            )}
          </div>
          <ActionIcon
            variant="default"
            size="lg"
            mt={belowLabel}
            aria-label={fill(t.removeRow, { name: row.name || index + 1 })}
            onClick={() => {
              add.current?.focus();
              onChange(rows.filter((_, at) => at !== index));
            }}
          >
            ×
          </ActionIcon>
        </Group>
      ))}
      <Button
        ref={add}
        variant="default"
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onChange([...rows, { name: '', value: '', isString: true }])}
      >
        {t.addRow}
      </Button>
    </>
  );
}
