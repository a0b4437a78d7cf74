import { ActionIcon, Button, Fieldset, Group, Input, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { fill } from '../../../texts.ts';
import { moveRow, replaceRow } from './change-rows.ts';
import { useField } from './panel-context.tsx';
import texts from './panel-texts.json' with { type: 'json' };

interface Props<Row> {
  /** The path of the rows in the step. */
  readonly field: string;
  readonly legend: string;
  readonly help?: string;
  readonly add: string;
  readonly rows: readonly Row[];
  /** Default: any number. */
  readonly most?: number;
  readonly newRow: () => Row;
  readonly onChange: (rows: Row[]) => void;
  readonly nameOf: (index: number) => string;
  readonly children: (row: Row, index: number, buttons: ReactNode) => ReactNode;
}

/** Rows that can be added, removed and put in another order. */
export function Rows<Row>({ field, legend, help, add, rows, most, newRow, ...props }: Props<Row>): ReactNode {
  const { onChange, nameOf, children } = props;
  const { error } = useField(field);
  const isFull = most !== undefined && rows.length >= most;
  return (
    <Fieldset legend={legend} p="sm">
      <Stack gap="sm">
        {help && <Input.Description>{help}</Input.Description>}
        {rows.map((row, index) =>
          children(
            row,
            index,
            <Group gap={4} wrap="nowrap">
              <MoveButtons
                row={nameOf(index)}
                place={{ isFirst: index === 0, isLast: index === rows.length - 1 }}
                onMove={(by) => onChange(moveRow(rows, index, by))}
              />
              <RemoveButton row={nameOf(index)} near={field} onRemove={() => onChange(replaceRow(rows, index))} />
            </Group>,
          ),
        )}
        <Group gap="xs">
          <Button
            variant="default"
            size="xs"
            data-field={field}
            aria-disabled={isFull}
            {...(isFull && { 'data-disabled': true })}
            onClick={() => !isFull && onChange([...rows, newRow()])}
          >
            {add}
          </Button>
          {isFull && (
            <Text size="xs" c="dimmed">
              {fill(texts.rows.full, { count: most })}
            </Text>
          )}
        </Group>
        {error && <Input.Error role="alert">{error}</Input.Error>}
      </Stack>
    </Fieldset>
  );
}

interface MoveProps {
  /** What the row is called. */
  readonly row: string;
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean };
  readonly onMove: (by: -1 | 1) => void;
}

/** Moves a row. A button at the end of its way keeps the focus. */
export function MoveButtons({ row, place: { isFirst, isLast }, onMove }: MoveProps): ReactNode {
  const off = (isOff: boolean) => ({ 'aria-disabled': isOff, ...(isOff && { 'data-disabled': true }) });
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={fill(texts.rows.up, { row })}
        {...off(isFirst)}
        onClick={() => onMove(-1)}
      >
        ↑
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={fill(texts.rows.down, { row })}
        {...off(isLast)}
        onClick={() => onMove(1)}
      >
        ↓
      </ActionIcon>
    </Group>
  );
}

interface RemoveProps {
  /** What the row is called. */
  readonly row: string;
  /** The path of the field that gets the focus, since the button is gone then. */
  readonly near: string;
  readonly onRemove: () => void;
}

export function RemoveButton({ row, near, onRemove }: RemoveProps): ReactNode {
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={fill(texts.rows.remove, { row })}
      onClick={() => {
        document.querySelector<HTMLElement>(`[data-field="${CSS.escape(near)}"]`)?.focus();
        onRemove();
      }}
    >
      ×
    </ActionIcon>
  );
}
