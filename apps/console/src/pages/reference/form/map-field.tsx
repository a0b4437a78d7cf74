import { Button, CloseButton, Group, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { fill } from '../../../texts.ts';
import type { ObjectField } from './field.ts';
import { errorsAt } from './field-help.tsx';
import { useFormPart } from './form-context.tsx';
import form from './form-texts.json' with { type: 'json' };
import { isObject, pointerOf } from './json-tree.ts';
import { readLooseJson, writeLooseJson } from './loose-json.ts';
import { type MapRow, objectOfRows, rowsFor } from './map-rows.ts';

/** The entries of an object whose names are free. */
export function MapField({ field }: { readonly field: ObjectField }): ReactNode {
  const { rows, write } = useRows(field);
  const change = (changed: MapRow): void => write(rows.map((row) => (row.id === changed.id ? changed : row)));
  return (
    <Stack gap="xs">
      {rows.map((row, index) => (
        <Row
          key={row.id}
          field={field}
          row={row}
          number={index + 1}
          hint={hintFor(row, rows.slice(index + 1))}
          onChange={change}
          onRemove={() => write(rows.filter(({ id }) => id !== row.id))}
        />
      ))}
      <Button
        variant="default"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => write([...rows, { id: nextId(rows), name: '', value: undefined }])}
      >
        {form.addEntry}
      </Button>
    </Stack>
  );
}

function useRows(field: ObjectField): { rows: readonly MapRow[]; write: (rows: readonly MapRow[]) => void } {
  const { change } = useFormPart();
  const [typed, setTyped] = useState<readonly MapRow[]>([]);
  const object = isObject(field.value) ? field.value : {};
  const documented = new Set([...field.fields.map(({ name }) => name), field.choice?.field.name]);
  const entries = Object.entries(object);
  const rows = rowsFor(Object.fromEntries(entries.filter(([name]) => !documented.has(name))), typed);
  const write = (written: readonly MapRow[]): void => {
    setTyped(written);
    const all = { ...Object.fromEntries(entries.filter(([name]) => documented.has(name))), ...objectOfRows(written) };
    change(field.path, Object.keys(all).length === 0 ? undefined : all);
  };
  return { rows, write };
}

function nextId(rows: readonly MapRow[]): number {
  return Math.max(-1, ...rows.map(({ id }) => id)) + 1;
}

function hintFor({ name, value }: MapRow, later: readonly MapRow[]): string | undefined {
  if (name === '') return value === undefined ? undefined : form.unnamed;
  return later.some((row) => row.name === name) ? form.sameName : undefined;
}

interface RowProps {
  readonly field: ObjectField;
  readonly row: MapRow;
  readonly number: number;
  readonly hint: string | undefined;
  readonly onChange: (row: MapRow) => void;
  readonly onRemove: () => void;
}

function Row({ field, row, number, hint, onChange, onRemove }: RowProps): ReactNode {
  const part = useFormPart();
  const name = row.name || String(number);
  const isText = row.value === undefined || typeof row.value === 'string';
  return (
    <Group gap="xs" wrap="nowrap" align="flex-end">
      <TextInput
        label={fill(form.entryName, { number })}
        value={row.name}
        error={hint}
        onChange={({ currentTarget }) => onChange({ ...row, name: currentTarget.value })}
        flex={1}
        autoComplete="off"
        spellCheck={false}
      />
      <TextInput
        label={fill(form.entryValue, { name })}
        value={isText ? String(row.value ?? '') : writeLooseJson(row.value)}
        error={errorsAt(part, pointerOf([...field.path, row.name])) || undefined}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...row, value: isText ? value || undefined : readLooseJson(value) })
        }
        flex={2}
        autoComplete="off"
        spellCheck={false}
      />
      <CloseButton aria-label={fill(form.remove, { name })} onClick={onRemove} mb={2} />
    </Group>
  );
}
