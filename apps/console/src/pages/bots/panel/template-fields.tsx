import { Input, Select } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { minuteMs, useWorldNow } from '../../../api/world-clock.ts';
import { fill } from '../../../texts.ts';
import { isApproved, type Template } from '../../conversation/composer/template.ts';
import { fieldsOfBody, fillTemplate } from '../../conversation/composer/template-form.ts';
import { useTemplates } from '../../conversation/composer/use-templates.ts';
import { MessageBody } from '../../conversation/content/message-body.tsx';
import { templateParts } from '../../conversation/content/template-parts.ts';
import type { MessageOf } from './change-message.ts';
import classes from './panel.module.css';
import { StepField, useField } from './panel-context.tsx';
import texts from './panel-texts.json' with { type: 'json' };

const t = texts.template;

interface Props {
  readonly message: MessageOf<'TEMPLATE'>;
  readonly onChange: (message: MessageOf<'TEMPLATE'>) => void;
}

/** Which template is sent, in which language, and with which values. */
export function TemplateFields({ message, onChange }: Props): ReactNode {
  const { templateName, language, values } = message;
  const now = useWorldNow(minuteMs);
  const approved = useTemplates()?.filter((one) => isApproved(one, now)) ?? [];
  const ofName = approved.filter(({ name }) => name === templateName);
  const template = ofName.find((one) => one.language === language);
  const fields = template ? fieldsOfBody(template) : [];
  const choose = (chosen: Template | undefined) => {
    if (!chosen) return;
    const kept = fieldsOfBody(chosen).map((_, index) => values[index] ?? '');
    onChange({ kind: 'TEMPLATE', templateName: chosen.name, language: chosen.language, values: kept });
  };
  return (
    <>
      <Select
        {...useField('message/templateName')}
        label={t.template}
        placeholder={t.none}
        searchable
        allowDeselect={false}
        data={choicesOf(
          approved.map(({ name }) => name),
          templateName,
        )}
        value={templateName || null}
        onChange={(name) => choose(approved.find((one) => one.name === name))}
      />
      <Select
        {...useField('message/language')}
        label={t.language}
        allowDeselect={false}
        data={choicesOf(
          ofName.map((one) => one.language),
          language,
        )}
        value={language || null}
        onChange={(code) => choose(ofName.find((one) => one.language === code))}
      />
      {Array.from({ length: Math.max(fields.length, values.length) }, (_, index) => (
        <StepField
          // biome-ignore lint/suspicious/noArrayIndexKey: a value has nothing but its place
          key={index}
          field={`message/values/${index}`}
          label={fields[index]?.label ?? fill(t.value, { number: index + 1 })}
          isRequired
          value={values[index] ?? ''}
          onChange={(value) => onChange({ ...message, values: withValue(values, index, value) })}
        />
      ))}
      {template && <Preview template={template} values={values} />}
    </>
  );
}

function Preview({ template, values }: { template: Template; values: readonly string[] }): ReactNode {
  const id = useId();
  const filled = Object.fromEntries(fieldsOfBody(template).map(({ name }, index) => [name, values[index] ?? '']));
  return (
    <section aria-labelledby={id}>
      <Input.Label id={id} labelElement="div">
        {t.preview}
      </Input.Label>
      <div className={classes.preview}>
        <MessageBody parts={templateParts(fillTemplate(template, filled))} />
      </div>
    </section>
  );
}

/** The names to choose from, each once, and the chosen one even if the account does not have it, or cannot use it now. */
export function choicesOf(names: readonly string[], chosen: string) {
  const known = [...new Set(names)].map((name) => ({ value: name, label: name }));
  if (chosen === '' || names.includes(chosen)) return known;
  return [...known, { value: chosen, label: fill(t.unavailable, { name: chosen }) }];
}

function withValue(values: readonly string[], index: number, value: string): string[] {
  const length = Math.max(values.length, index + 1);
  return Array.from({ length }, (_, at) => (at === index ? value : (values[at] ?? '')));
}
