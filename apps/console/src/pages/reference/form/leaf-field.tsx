import { FileInput, Input, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { ExactNumber, readNumber } from './exact-number.ts';
import type { ChoiceField, JsonField, LeafField, TextField } from './field.ts';
import { useFieldFrame } from './field-help.tsx';
import { useFormPart } from './form-context.tsx';
import form from './form-texts.json' with { type: 'json' };
import { readLooseJson, writeLooseJson } from './loose-json.ts';
import { SuggestField } from './suggest-field.tsx';
import { suggestionSource } from './suggestions.ts';

interface Props<Kind extends LeafField> {
  readonly field: Kind;
  readonly label: string;
}

/** The input of one value. */
export function LeafInput({ field, label }: Props<LeafField>): ReactNode {
  const { operationId } = useFormPart();
  switch (field.kind) {
    case 'boolean':
      return <BooleanInput field={field} label={label} />;
    case 'choice':
      return <ChoiceInput field={field} label={label} />;
    case 'file':
      return <FileField field={field} label={label} />;
    case 'json':
      return <JsonInput field={field} label={label} />;
    case 'number':
      return <NumberInput field={field} label={label} />;
    case 'text': {
      const source = suggestionSource(field.name, operationId);
      if (field.isMultiline) return <MultilineInput field={field} label={label} />;
      if (source || field.options.length > 0) return <SuggestField field={field} label={label} source={source} />;
      return <LineInput field={field} label={label} />;
    }
  }
}

function LineInput({ field, label }: Props<LeafField>): ReactNode {
  const { change } = useFormPart();
  return (
    <TextInput
      {...useFieldFrame(field, label)}
      value={String(field.value ?? '')}
      onChange={({ currentTarget }) => change(field.path, currentTarget.value || undefined)}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

/** A text field, since a number that is being typed is not a number yet. */
function NumberInput({ field, label }: Props<LeafField>): ReactNode {
  const { change } = useFormPart();
  return (
    <TextInput
      {...useFieldFrame(field, label)}
      value={field.value instanceof ExactNumber ? field.value.text : String(field.value ?? '')}
      onChange={({ currentTarget: { value } }) => change(field.path, value === '' ? undefined : readNumber(value))}
      inputMode="decimal"
      autoComplete="off"
    />
  );
}

/** A text area turns `\r\n` into `\n`; where the value or its example has `\r\n`, it is written again. */
function MultilineInput({ field, label }: Props<TextField>): ReactNode {
  const { change } = useFormPart();
  const hasReturns = [field.value, field.example].some((one) => typeof one === 'string' && one.includes('\r\n'));
  return (
    <Textarea
      {...useFieldFrame(field, label)}
      value={String(field.value ?? '')}
      onChange={({ currentTarget: { value } }) =>
        change(field.path, (hasReturns ? value.replaceAll(/\r?\n/g, '\r\n') : value) || undefined)
      }
      autosize
      minRows={2}
      maxRows={12}
    />
  );
}

/** Three states: an optional value that was never chosen is not sent. */
function BooleanInput({ field, label }: Props<LeafField>): ReactNode {
  const { change } = useFormPart();
  const { 'aria-required': _, ...frame } = useFieldFrame(field, label);
  const labelId = `${frame.id}-label`;
  return (
    <Input.Wrapper {...frame} labelElement="div" labelProps={{ id: labelId }}>
      <SegmentedControl
        data={[
          { value: '', label: form.notSent },
          { value: 'true', label: form.yes },
          { value: 'false', label: form.no },
        ]}
        value={String(field.value ?? '')}
        onChange={(chosen) => change(field.path, chosen === '' ? undefined : chosen === 'true')}
        aria-labelledby={labelId}
        name={frame.id}
      />
    </Input.Wrapper>
  );
}

interface ChoiceProps extends Props<ChoiceField> {
  readonly onChoose?: (value: string | undefined) => void;
}

/** A select of documented values. Without one, nothing is sent. */
export function ChoiceInput({ field, label, onChoose }: ChoiceProps): ReactNode {
  const { change } = useFormPart();
  const choose = onChoose ?? ((chosen) => change(field.path, chosen));
  const { value, options } = field;
  // A value that is not among the options is sent all the same, so it is shown.
  const all = typeof value === 'string' && !options.includes(value) ? [value, ...options] : options;
  return (
    <NativeSelect
      {...useFieldFrame(field, label)}
      value={String(value ?? '')}
      onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}
      data={[{ value: '', label: field.isRequired ? form.choose : form.notSent }, ...all]}
    />
  );
}

function FileField({ field, label }: Props<LeafField>): ReactNode {
  const { files, changeFile } = useFormPart();
  // Its element is a button, which cannot be required. The example has no bytes to send.
  const { 'aria-required': _, ...frame } = useFieldFrame({ ...field, example: undefined }, label);
  return (
    <FileInput
      {...frame}
      value={files[field.name] ?? null}
      onChange={(file) => changeFile(field.name, file ?? undefined)}
      placeholder={form.chooseFile}
      clearable
      clearButtonProps={{ 'aria-label': form.removeFile }}
    />
  );
}

function JsonInput({ field, label }: Props<JsonField>): ReactNode {
  const { change } = useFormPart();
  return (
    <Textarea
      {...useFieldFrame(field, label)}
      value={writeLooseJson(field.value)}
      onChange={({ currentTarget }) => change(field.path, readLooseJson(currentTarget.value))}
      autosize
      maxRows={12}
      spellCheck={false}
    />
  );
}
