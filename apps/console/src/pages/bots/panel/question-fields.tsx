import { Select, TagsInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { fill } from '../../../texts.ts';
import type { StepOf } from '../model/flow.ts';
import { botTexts } from '../model/step-words.ts';
import { longestName, StepField, useField } from './panel-context.tsx';
import texts from './panel-texts.json' with { type: 'json' };

const t = texts.question;
const kinds = ['ANY', 'NUMBER', 'EMAIL', 'PHONE', 'DATE', 'OPTION'] as const;

interface Props {
  readonly step: StepOf<'ASK_QUESTION'>;
  readonly onChange: (step: StepOf<'ASK_QUESTION'>) => void;
}

/** What a step asks, what it accepts, and how the answer is called. */
export function QuestionFields({ step, onChange }: Props): ReactNode {
  const { text, answer, answerKind, options, retryText } = step;
  const optionsField = useField('options');
  return (
    <>
      <StepField
        field="text"
        label={t.text}
        isMultiline
        isRequired
        value={text}
        onChange={(changed) => onChange({ ...step, text: changed })}
      />
      <TextInput
        {...useField('answer')}
        label={t.answer}
        description={fill(t.answerHelp, { name: answer || t.answerExample })}
        required
        autoCapitalize="none"
        maxLength={longestName}
        value={answer}
        onChange={({ currentTarget }) => onChange({ ...step, answer: currentTarget.value })}
      />
      <Select
        {...useField('answerKind')}
        label={t.kind}
        description={t.kindHelp[answerKind]}
        data={kinds.map((value) => ({ value, label: t.kinds[value] }))}
        allowDeselect={false}
        value={answerKind}
        onChange={(kind) => kind && onChange({ ...step, answerKind: kind })}
      />
      {answerKind === 'OPTION' && (
        <TagsInput
          {...optionsField}
          label={t.options}
          description={t.optionsHelp}
          value={options}
          onChange={(changed) => onChange({ ...step, options: changed })}
          acceptValueOnBlur
        />
      )}
      <StepField
        field="retryText"
        label={t.retryText}
        description={fill(t.retryHelp, { exit: botTexts.exits.unanswered })}
        isMultiline
        value={retryText}
        onChange={(changed) => onChange({ ...step, retryText: changed })}
      />
    </>
  );
}
