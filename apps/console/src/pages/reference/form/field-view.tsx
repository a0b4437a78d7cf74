import { Button, CloseButton, Fieldset, Group, Input, NativeSelect, Stack, Text } from '@mantine/core';
import { Fragment, type ReactNode, useState } from 'react';
import { fill } from '../../../texts.ts';
import { filledAlternatives, withAlternative, withKind } from './choose-branch.ts';
import type { Field, ListField, ObjectField } from './field.ts';
import { errorsAt } from './field-help.tsx';
import { useFormPart } from './form-context.tsx';
import form from './form-texts.json' with { type: 'json' };
import { pointerOf } from './json-tree.ts';
import { ChoiceInput, LeafInput } from './leaf-field.tsx';
import { MapField } from './map-field.tsx';
import { Markdown } from './markdown.tsx';
import { startOf } from './simplify-schema.ts';

/** A field with everything in it. */
export function FieldView({
  field,
  label = field.name,
}: {
  readonly field: Field;
  readonly label?: string;
}): ReactNode {
  if (field.kind !== 'object' && field.kind !== 'list') return <LeafInput field={field} label={label} />;
  return <FieldGroup field={field} label={label} />;
}

interface GroupProps {
  readonly field: ObjectField | ListField;
  readonly label: string;
}

/** An object or a list. An optional one starts closed, so that what is in it is not asked for. */
function FieldGroup({ field, label }: GroupProps): ReactNode {
  const part = useFormPart();
  const [wasOpened, setOpened] = useState(false);
  const isOpen = field.isRequired || field.value !== undefined || wasOpened;
  const id = part.id + pointerOf(field.path);
  const open = (): void => {
    setOpened(true);
    if (field.kind === 'list') part.change(field.path, [startOf(field.itemSchema)]);
  };
  const close = (): void => {
    setOpened(false);
    part.change(field.path, undefined);
  };
  const error = errorsAt(part, pointerOf(field.path));
  return (
    <Fieldset
      variant="unstyled"
      legend={<Legend label={label} isRequired={field.isRequired} />}
      styles={{ legend: { marginBottom: 0, padding: 0 } }}
      aria-describedby={error === '' ? undefined : `${id}-error`}
      style={{ borderInlineStart: '2px solid var(--mantine-color-default-border)', paddingInlineStart: 12 }}
    >
      <Text size="xs" c="dimmed" component="div">
        <Markdown text={field.description} size="xs" />
      </Text>
      {error !== '' && <Input.Error id={`${id}-error`}>{error}</Input.Error>}
      {isOpen ? <GroupContent field={field} /> : <AddButton label={fill(form.add, { name: label })} onClick={open} />}
      {isOpen && !field.isRequired && (
        <Button variant="subtle" color="gray" size="compact-xs" mt="xs" onClick={close}>
          {fill(form.remove, { name: label })}
        </Button>
      )}
    </Fieldset>
  );
}

function Legend({ label, isRequired }: { readonly label: string; readonly isRequired: boolean }): ReactNode {
  return (
    <Text size="sm" fw={600} span>
      {label}
      {isRequired && (
        <Text c="var(--mantine-color-error)" span aria-hidden>
          {' *'}
        </Text>
      )}
    </Text>
  );
}

function AddButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }): ReactNode {
  return (
    <Button variant="default" size="compact-sm" mt={4} style={{ alignSelf: 'flex-start' }} onClick={onClick}>
      {label}
    </Button>
  );
}

function GroupContent({ field }: Pick<GroupProps, 'field'>): ReactNode {
  return field.kind === 'list' ? <ListItems field={field} /> : <ObjectFields field={field} />;
}

/** The fields of an object, without a frame around them: what the whole body is drawn with, too. */
export function ObjectFields({ field }: { readonly field: ObjectField }): ReactNode {
  const { change } = useFormPart();
  const { alternatives, choice, map, value } = field;
  const [picked, setPicked] = useState(0);
  const filled = filledAlternatives(alternatives, value);
  const shown = filled.length === 0 ? [picked] : filled;
  const hidden = new Set(alternatives.filter((_, index) => !shown.includes(index)).flat());
  const first =
    alternatives.flat().length === 0 ? undefined : field.fields.find((one) => alternatives.flat().includes(one.name));
  const pick = (index: number): void => {
    setPicked(index);
    change(field.path, withAlternative(alternatives, value, index));
  };
  return (
    <Stack gap="md" mt="xs">
      {choice && (
        <ChoiceInput
          field={choice.field}
          label={choice.field.name}
          onChoose={(kind) => change(field.path, withKind(choice, value, kind))}
        />
      )}
      {field.fields.map((one) => (
        <Fragment key={one.name}>
          {one === first && <AlternativeSwitch field={field} chosen={shown[0] ?? 0} onPick={pick} />}
          {!hidden.has(one.name) && <FieldView field={one} />}
        </Fragment>
      ))}
      {map && <MapField field={field} />}
    </Stack>
  );
}

interface SwitchProps {
  readonly field: ObjectField;
  readonly chosen: number;
  readonly onPick: (index: number) => void;
}

/** Not radio buttons: they would have the names of the fields that they choose. */
function AlternativeSwitch({ field: { alternatives, path }, chosen, onPick }: SwitchProps): ReactNode {
  const { id } = useFormPart();
  return (
    <NativeSelect
      id={`${id}${pointerOf(path)}-which`}
      label={form.oneOf}
      data={alternatives.map((names, index) => ({ value: String(index), label: names.join(', ') }))}
      value={String(chosen)}
      onChange={({ currentTarget }) => onPick(Number(currentTarget.value))}
    />
  );
}

function ListItems({ field }: { readonly field: ListField }): ReactNode {
  const { change } = useFormPart();
  const values = Array.isArray(field.value) ? field.value : [];
  const remove = (index: number): void => {
    const rest = values.filter((_, position) => position !== index);
    change(field.path, rest.length === 0 ? undefined : rest);
  };
  return (
    <Stack gap="sm" mt="xs">
      {field.items.map((item, index) => {
        const label = fill(form.item, { name: field.name, number: index + 1 });
        const isRemovable = values.length > 1 || (values.length === 1 && values[0] !== undefined);
        return (
          <Group key={pointerOf(item.path)} gap="xs" wrap="nowrap" align="flex-start">
            <div style={{ flex: 1, minWidth: 0 }}>
              <FieldView field={item} label={label} />
            </div>
            {isRemovable && (
              <CloseButton aria-label={fill(form.remove, { name: label })} onClick={() => remove(index)} />
            )}
          </Group>
        );
      })}
      <AddButton
        label={fill(form.addAnother, { name: field.name })}
        onClick={() => change(field.path, [...field.items.map(({ value }) => value), startOf(field.itemSchema)])}
      />
    </Stack>
  );
}
