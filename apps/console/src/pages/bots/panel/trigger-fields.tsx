import { Code, Group, Input, Select, TagsInput, Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { mockUrl } from '../../../api/session.ts';
import { useWabaNumbers } from '../../../api/waba-numbers.ts';
import { useWorld } from '../../../api/world-context.tsx';
import { firstWorld, useWorlds } from '../../../api/worlds.ts';
import { CopyButton } from '../../../parts/copy-button.tsx';
import { fill } from '../../../texts.ts';
import type { Template } from '../../conversation/composer/template.ts';
import { useTemplates } from '../../conversation/composer/use-templates.ts';
import type { StepOf } from '../model/flow.ts';
import classes from './panel.module.css';
import { StepField, useField } from './panel-context.tsx';
import texts from './panel-texts.json' with { type: 'json' };
import { choicesOf } from './template-fields.tsx';

interface Props<Step> {
  readonly step: Step;
  readonly onChange: (step: Step) => void;
}

const matches = ['CONTAINS', 'EXACT'] as const;

export function KeywordFields({ step, onChange }: Props<StepOf<'KEYWORD'>>): ReactNode {
  const t = texts.keyword;
  return (
    <>
      <TagsInput
        {...useField('keywords')}
        label={t.keywords}
        description={t.keywordsHelp}
        value={step.keywords}
        onChange={(keywords) => onChange({ ...step, keywords })}
        acceptValueOnBlur
      />
      <Select
        {...useField('match')}
        label={t.match}
        data={matches.map((value) => ({ value, label: t.matches[value] }))}
        allowDeselect={false}
        value={step.match}
        onChange={(match) => match && onChange({ ...step, match })}
      />
    </>
  );
}

export function TemplateButtonFields({ step, onChange }: Props<StepOf<'TEMPLATE_BUTTON'>>): ReactNode {
  const t = texts.template;
  const { templateName, button } = step;
  const templates = (useTemplates() ?? []).filter((template) => quickRepliesOf(template).length > 0);
  const names = templates.map(({ name }) => name);
  const buttons = templates.filter(({ name }) => name === templateName).flatMap(quickRepliesOf);
  return (
    <>
      <Explanation>{texts.explained.TEMPLATE_BUTTON}</Explanation>
      <Select
        {...useField('templateName')}
        label={t.template}
        placeholder={t.none}
        searchable
        allowDeselect={false}
        data={choicesOf(names, templateName)}
        value={templateName || null}
        onChange={(name) => name !== null && onChange({ ...step, templateName: name, button: '' })}
      />
      <Select
        {...useField('button')}
        label={t.button}
        allowDeselect={false}
        data={[{ value: '', label: t.anyButton }, ...choicesOf(buttons, button)]}
        value={button}
        onChange={(chosen) => onChange({ ...step, button: chosen ?? '' })}
      />
    </>
  );
}

function quickRepliesOf({ buttons, cards }: Template): readonly string[] {
  const all = [buttons, ...cards.map((card) => card.buttons)].flat();
  return all.flatMap(({ type, text }) => (type === 'QUICK_REPLY' && text !== '' ? [text] : []));
}

export function WebhookFields({ step, onChange }: Props<StepOf<'WEBHOOK'>>): ReactNode {
  const t = texts.webhook;
  const { id: world } = useWorld();
  const first = firstWorld(useWorlds().data ?? []);
  // Worlds with the same bots have the same URLs.
  const query = first === undefined || first.id === world ? '' : `?world=${encodeURIComponent(world)}`;
  const url = step.hookId === '' ? undefined : `${mockUrl}/hooks/${step.hookId}${query}`;
  const id = useId();
  const { data = [] } = useWabaNumbers();
  const numbers = data.map(({ displayName, wabaNumber }) => `${wabaNumber} (${displayName})`);
  return (
    <>
      <Explanation>{texts.explained.WEBHOOK}</Explanation>
      <fieldset className={classes.plain} aria-labelledby={id}>
        <Group justify="space-between" mb={4}>
          <Input.Label id={id} labelElement="div">
            {t.url}
          </Input.Label>
          <CopyButton value={url} what={t.theUrl}>
            {t.copy}
          </CopyButton>
        </Group>
        {url === undefined ? (
          <Text size="sm" c="dimmed">
            {t.noUrl}
          </Text>
        ) : (
          <Code className={classes.url ?? ''} p="xs">
            {url}
          </Code>
        )}
      </fieldset>
      <StepField
        field="customerPhone"
        label={t.customerPhone}
        description={t.customerPhoneHelp}
        isRequired
        value={step.customerPhone}
        onChange={(customerPhone) => onChange({ ...step, customerPhone })}
      />
      <StepField
        field="wabaNumber"
        label={t.wabaNumber}
        description={fill(t.wabaNumberHelp, { numbers: numbers.join(', ') })}
        value={step.wabaNumber}
        onChange={(wabaNumber) => onChange({ ...step, wabaNumber })}
      />
    </>
  );
}

/** What a step does, where there is nothing, or more than its fields, to say. */
export function Explanation({ children }: { children: ReactNode }): ReactNode {
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  );
}
