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
import { replaceRow } from './change-rows.ts';
import classes from './panel.module.css';
import { StepField, useField } from './panel-context.tsx';
import texts from './panel-texts.json' with { type: 'json' };
import { RemoveButton } from './rows.tsx';

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
      <Values template={template} values={values} onChange={(changed) => onChange({ ...message, values: changed })} />
      {template && <Preview template={template} values={values} />}
    </>
  );
}

interface ValuesProps {
  readonly template: Template | undefined;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** A field for each placeholder. What the step has besides can be removed: the template may have changed. */
function Values({ template, values, onChange }: ValuesProps): ReactNode {
  const fields = template ? fieldsOfBody(template) : [];
  const { error, ...field } = useField('message/values');
  const count = Math.max(fields.length, values.length);
  const padded = Array.from({ length: count }, (_, index) => values[index] ?? '');
  if (count === 0) return null;
  return (
    <div className={classes.values} {...field}>
      {padded.map((value, index) => {
        const label = fields[index]?.label ?? fill(t.value, { number: index + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a value has nothing but its place
          <div key={index} className={classes.row}>
            <StepField
              field={`message/values/${index}`}
              label={label}
              isRequired
              value={value}
              onChange={(changed) => onChange(replaceRow(padded, index, changed))}
            />
            {template && index >= fields.length && (
              <RemoveButton row={label} near="message/language" onRemove={() => onChange(replaceRow(padded, index))} />
            )}
          </div>
        );
      })}
      {error && <Input.Error role="alert">{error}</Input.Error>}
    </div>
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
