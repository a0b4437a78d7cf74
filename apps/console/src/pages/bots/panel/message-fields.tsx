import { Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { fill } from '../../../texts.ts';
import type { StepOf } from '../model/flow.ts';
import { type EarlierMessages, type MessageOf, messageKinds, messageOfKind, replaceMessage } from './change-message.ts';
import { nextRowId, replaceRow } from './change-rows.ts';
import classes from './panel.module.css';
import { StepField, useField, usePanel } from './panel-context.tsx';
import texts from './panel-texts.json' with { type: 'json' };
import { Rows } from './rows.tsx';
import { TemplateFields } from './template-fields.tsx';

const t = texts.message;

/** What a step sends. */
export function MessageFields({ step }: { step: StepOf<'SEND_MESSAGE'> }): ReactNode {
  const { flow, onFlow } = usePanel();
  const [earlier, setEarlier] = useState<EarlierMessages>({});
  const { message } = step;
  const change = (changed: typeof message) => onFlow(replaceMessage(flow, step, changed));
  return (
    <>
      <Select
        {...useField('message')}
        label={t.kind}
        data={messageKinds.map((value) => ({ value, label: t.kinds[value] }))}
        allowDeselect={false}
        value={message.kind}
        onChange={(kind) => {
          if (!kind || kind === message.kind) return;
          setEarlier({ ...earlier, [message.kind]: message });
          change(messageOfKind(message, kind, earlier));
        }}
      />
      {message.kind === 'TEMPLATE' && <TemplateFields message={message} onChange={change} />}
      {message.kind === 'MEDIA' && <MediaFields message={message} onChange={change} />}
      {message.kind !== 'TEMPLATE' && message.kind !== 'MEDIA' && (
        <StepField
          field="message/text"
          label={t.text}
          isMultiline
          isRequired
          value={message.text}
          onChange={(text) => change({ ...message, text })}
        />
      )}
      {message.kind === 'BUTTONS' && (
        <Choices
          field="message/buttons"
          choices={message.buttons}
          onChange={(buttons) => change({ ...message, buttons })}
        />
      )}
      {message.kind === 'LIST' && (
        <>
          <StepField
            field="message/button"
            label={t.listButton}
            isRequired
            value={message.button}
            onChange={(button) => change({ ...message, button })}
          />
          <Choices field="message/items" choices={message.items} onChange={(items) => change({ ...message, items })} />
        </>
      )}
    </>
  );
}

type Choice = MessageOf<'BUTTONS'>['buttons'][number];

interface ChoicesProps {
  readonly field: keyof typeof choiceTexts;
  readonly choices: readonly Choice[];
  readonly onChange: (choices: Choice[]) => void;
}

/** WhatsApp shows at most three buttons, and ten items of a list. */
const choiceTexts = {
  'message/buttons': { legend: t.buttons, row: t.buttonRow, add: t.addButton, most: 3 },
  'message/items': { legend: t.items, row: t.itemRow, add: t.addItem, most: 10 },
} as const;

function Choices({ field, choices, onChange }: ChoicesProps): ReactNode {
  const { legend, row, add, most } = choiceTexts[field];
  const nameOf = (index: number) => fill(row, { number: index + 1 });
  return (
    <Rows
      field={field}
      legend={legend}
      add={add}
      rows={choices}
      most={most}
      newRow={() => ({ id: nextRowId(choices), text: '' })}
      onChange={onChange}
      nameOf={nameOf}
    >
      {(choice, index, buttons) => (
        <div key={choice.id} className={classes.row}>
          <StepField
            field={`${field}/${index}/text`}
            label={nameOf(index)}
            value={choice.text}
            onChange={(text) => onChange(replaceRow(choices, index, { ...choice, text }))}
          />
          {buttons}
        </div>
      )}
    </Rows>
  );
}

interface MediaProps {
  readonly message: MessageOf<'MEDIA'>;
  readonly onChange: (message: MessageOf<'MEDIA'>) => void;
}

const mediaTypes = ['IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT'] as const;

function MediaFields({ message, onChange }: MediaProps): ReactNode {
  const { mediaType, mediaUrl, caption, fileName } = message;
  return (
    <>
      <Select
        {...useField('message/mediaType')}
        label={t.mediaType}
        data={mediaTypes.map((value) => ({ value, label: t.mediaTypes[value] }))}
        allowDeselect={false}
        value={mediaType}
        onChange={(chosen) => chosen && onChange({ ...message, mediaType: chosen })}
      />
      <StepField
        field="message/mediaUrl"
        label={t.mediaUrl}
        isRequired
        value={mediaUrl}
        onChange={(url) => onChange({ ...message, mediaUrl: url })}
      />
      <StepField
        field="message/caption"
        label={t.caption}
        {...(mediaType === 'AUDIO' && { description: t.noCaption })}
        isMultiline
        value={caption}
        onChange={(words) => onChange({ ...message, caption: words })}
      />
      {mediaType === 'DOCUMENT' && (
        <StepField
          field="message/fileName"
          label={t.fileName}
          value={fileName}
          onChange={(name) => onChange({ ...message, fileName: name })}
        />
      )}
    </>
  );
}
