import { ActionIcon, Button, Fieldset, Group, Input, Stack, Text } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
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
    <Fieldset legend={legend} p="sm" data-rows>
      <Stack gap="sm">
        {help && <Input.Description>{help}</Input.Description>}
        {rows.map((row, index) =>
          children(
            row,
            index,
            <RowButtons
              row={nameOf(index)}
              place={{ isFirst: index === 0, isLast: index === rows.length - 1 }}
              onMove={(by) => onChange(moveRow(rows, index, by))}
              onRemove={() => onChange(replaceRow(rows, index))}
            />,
          ),
        )}
        <Group gap="xs">
          <Button
            variant="default"
            size="xs"
            data-add
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

interface ButtonsProps {
  /** What the row is called. */
  readonly row: string;
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean };
  readonly onMove: (by: -1 | 1) => void;
  /** Left out for rows that are not removed here. */
  readonly onRemove?: () => void;
}

/** Moves or removes a row. A button at the end of its way keeps the focus. */
export function RowButtons({ row, place: { isFirst, isLast }, onMove, onRemove }: ButtonsProps): ReactNode {
  const off = (isOff: boolean) => ({ 'aria-disabled': isOff, ...(isOff && { 'data-disabled': true }) });
  const remove = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // What had the focus is gone; the button that adds rows is near.
    currentTarget.closest('[data-rows]')?.querySelector<HTMLElement>('[data-add]')?.focus();
    onRemove?.();
  };
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
      {onRemove && (
        <ActionIcon variant="default" size="lg" aria-label={fill(texts.rows.remove, { row })} onClick={remove}>
          ×
        </ActionIcon>
      )}
    </Group>
  );
}
