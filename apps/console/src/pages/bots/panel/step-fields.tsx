import type { ReactNode } from 'react';
import { CallApiFields } from '../apis/call-api-fields.tsx';
import type { BotStep } from '../model/flow.ts';
import { AgentFields, CustomFieldFields, StartBotFields, TagFields, WaitFields } from './action-fields.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { MessageFields } from './message-fields.tsx';
import { usePanel } from './panel-context.tsx';
import texts from './panel-texts.json' with { type: 'json' };
import { QuestionFields } from './question-fields.tsx';
import { Explanation, KeywordFields, TemplateButtonFields, WebhookFields } from './trigger-fields.tsx';

interface Props {
  readonly step: BotStep;
  readonly onChange: (step: BotStep) => void;
}

/** The fields of a step that its type has. */
export function StepFields({ step, onChange }: Props): ReactNode {
  const { bot } = usePanel();
  switch (step.type) {
    case 'KEYWORD':
      return <KeywordFields step={step} onChange={onChange} />;
    case 'TEMPLATE_BUTTON':
      return <TemplateButtonFields step={step} onChange={onChange} />;
    case 'WEBHOOK':
      return <WebhookFields step={step} onChange={onChange} />;
    case 'SEND_MESSAGE':
      return <MessageFields step={step} />;
    case 'ASK_QUESTION':
      return <QuestionFields step={step} onChange={onChange} />;
    case 'CONDITION':
      return <ConditionFields step={step} onChange={onChange} />;
    case 'WAIT':
      return <WaitFields step={step} onChange={onChange} />;
    case 'ASSIGN_AGENT':
      return <AgentFields step={step} onChange={onChange} />;
    case 'ADD_TAG':
    case 'REMOVE_TAG':
      return <TagFields step={step} onChange={onChange} />;
    case 'SET_CUSTOM_FIELD':
      return <CustomFieldFields step={step} onChange={onChange} />;
    case 'CALL_API':
      return <CallApiFields bot={bot} step={step} onChange={onChange} />;
    case 'START_BOT':
      return <StartBotFields step={step} onChange={onChange} />;
    case 'ANY_MESSAGE':
    case 'FIRST_MESSAGE':
    case 'UNASSIGN':
    case 'END':
      return <Explanation>{texts.explained[step.type]}</Explanation>;
    default:
      return <Explanation>{texts.explained.unknown}</Explanation>;
  }
}
