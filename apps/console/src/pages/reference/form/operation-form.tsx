import { Box, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import type { BodyMediaType, OperationDescription } from '../../../operations/operation.ts';
import { fill } from '../../../texts.ts';
import type { Field } from './field.ts';
import { FieldView, ObjectFields } from './field-view.tsx';
import { fieldOfParameter, fieldsOf } from './fields-of.ts';
import { type FormPart, FormPartContext } from './form-context.tsx';
import form from './form-texts.json' with { type: 'json' };
import { type FormValue, problemOfJson } from './form-value.ts';
import { JsonEditor } from './json-editor.tsx';
import { withValueAt } from './json-tree.ts';
import { describeMissing, problemsElsewhere } from './missing-of.ts';
import type { Problem } from './problems-of.ts';

interface Props {
  readonly operation: OperationDescription;
  readonly value: FormValue;
  readonly onChange: (value: FormValue) => void;
  /** From `useProblems`. They are hints: a request with problems can be sent. */
  readonly problems: readonly Problem[];
}

/** A named field for everything that a request of an operation can contain. */
export function OperationForm(props: Props): ReactNode {
  const { operation, value, problems } = props;
  const id = useId();
  const fields = (['path', 'query'] as const).map(
    (place) => [place, operation.parameters.filter((parameter) => parameter.in === place)] as const,
  );
  const isEmpty = operation.parameters.length === 0 && !operation.body;
  return (
    <Stack gap="lg" style={errorColor}>
      {fields.map(([place, parameters]) => (
        <Section key={place} place={place} isShown={parameters.length > 0} id={id} {...props}>
          {parameters.map((parameter) => (
            <FieldView key={parameter.name} field={fieldOfParameter(parameter, value[place][parameter.name])} />
          ))}
        </Section>
      ))}
      <Section place="body" isShown={operation.body !== undefined} id={id} {...props}>
        <BodyFields {...props} />
      </Section>
      <Text size="sm" c="dimmed" role="status">
        {isEmpty ? form.nothing : describeState(value, problems)}
      </Text>
    </Stack>
  );
}

/** What is left to do. The fields themselves say what is wrong with them. */
function describeState(value: FormValue, problems: readonly Problem[]): string {
  if (problemOfJson(value) || problems.some(({ isMissing }) => !isMissing)) return describeMissing(problems);
  return describeMissing(problems) || form.complete;
}

/** Mantine's red has too little contrast for small type. */
const errorColor = { '--mantine-color-error': 'light-dark(var(--mantine-color-red-9), var(--mantine-color-red-4))' };

interface SectionProps extends Props {
  readonly place: Problem['place'];
  readonly isShown: boolean;
  readonly id: string;
  readonly children: ReactNode;
}

function Section({ place, isShown, id, children, ...props }: SectionProps): ReactNode {
  const { operation, value, problems, onChange } = props;
  if (!isShown) return null;
  const part: FormPart = {
    operationId: operation.id,
    id: `${id}-${place}`,
    problems: problems.filter((problem) => problem.place === place),
    files: value.files,
    change: (path, changed) => {
      const tree = withValueAt(value[place], path, changed);
      onChange(place === 'body' ? { ...value, body: tree, json: undefined } : { ...value, [place]: tree ?? {} });
    },
    changeFile: (name, file) => {
      const { [name]: _, ...others } = value.files;
      onChange({ ...value, files: file ? { ...others, [name]: file } : others });
    },
  };
  return (
    <Box component="section" aria-labelledby={`${part.id}-title`}>
      <Title order={2} size="h5" mb="xs" id={`${part.id}-title`}>
        {form[place]}
      </Title>
      <FormPartContext value={part}>
        <Stack gap="md">{children}</Stack>
      </FormPartContext>
    </Box>
  );
}

function BodyFields(props: Props): ReactNode {
  const { operation, value, problems, onChange } = props;
  const [view, setView] = useState<'fields' | 'json'>('fields');
  const isJson = value.mediaType === 'application/json';
  const mediaTypes = operation.body?.contents.map(({ mediaType }) => mediaType) ?? [];
  const root = fieldsOf(operation, value);
  return (
    <>
      <Group gap="sm">
        {mediaTypes.length > 1 && (
          <SegmentedControl
            aria-label={form.mediaType}
            data={mediaTypes.map((one) => ({ value: one, label: mediaTypeNames[one] }))}
            value={value.mediaType ?? ''}
            // The control knows no other values.
            onChange={(mediaType) => onChange({ ...value, mediaType: mediaType as BodyMediaType })}
          />
        )}
        {isJson && (
          <SegmentedControl
            size="xs"
            aria-label={form.view}
            data={[
              { value: 'fields', label: form.fields },
              { value: 'json', label: form.json },
            ]}
            value={view}
            onChange={(chosen) => setView(chosen === 'json' ? 'json' : 'fields')}
          />
        )}
      </Group>
      {isJson && view === 'json' ? (
        <JsonEditor value={value} onChange={onChange} />
      ) : (
        <RootFields root={root} onGoToJson={() => setView('json')} {...props} />
      )}
      {problemsElsewhere(
        problems.filter(({ place }) => place === 'body'),
        root && view === 'fields' ? [root] : [],
      ).map((message) => (
        <Text key={message} size="sm" c="var(--mantine-color-error)">
          {message}
        </Text>
      ))}
    </>
  );
}

const mediaTypeNames = { 'application/json': form.asJson, 'multipart/form-data': form.asForm } as const;

interface RootProps extends Props {
  readonly root: Field | undefined;
  readonly onGoToJson: () => void;
}

/** The fields of the whole body; while its JSON has a mistake, they cannot show it. */
function RootFields({ root, value, onChange, onGoToJson }: RootProps): ReactNode {
  const problem = value.mediaType === 'application/json' ? problemOfJson(value) : undefined;
  if (problem) {
    return (
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{fill(form.fieldsWait, { line: problem.line })}</Text>
        <Group gap="xs">
          <Button size="compact-sm" onClick={onGoToJson}>
            {form.backToJson}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => onChange({ ...value, json: undefined })}>
            {form.discardJson}
          </Button>
        </Group>
      </Stack>
    );
  }
  if (root?.kind === 'object') return <ObjectFields field={root} />;
  return root && <FieldView field={root} label={form.body} />;
}
