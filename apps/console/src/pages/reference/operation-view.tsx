import { Stack, Title, VisuallyHidden } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import { mockUrl } from '../../api/session.ts';
import type { OperationDescription } from '../../operations/operation.ts';
import { rememberStep } from '../start/steps.ts';
import { AnswerPanel } from './answer-panel.tsx';
import { DocumentedResponses } from './documented-responses.tsx';
import { ExampleMenu } from './example-menu.tsx';
import { OperationForm } from './form/operation-form.tsx';
import { requestOf } from './form/request-of.ts';
import { useProblems } from './form/use-problems.ts';
import { KeyField } from './key-field.tsx';
import { OperationHead } from './operation-head.tsx';
import classes from './reference.module.css';
import reference from './reference-texts.json' with { type: 'json' };
import { SnippetsPanel } from './snippets-panel.tsx';
import { TryItBar } from './try-it-bar.tsx';
import { useArticleSteps } from './use-article-steps.ts';
import { useEnteredKey } from './use-entered-key.ts';
import { useFormValue } from './use-form-value.ts';
import { describeOutcome, useTryIt } from './use-try-it.ts';

/** An operation: its documentation with the form, and the request and the answer beside it. */
export function OperationView({ operation }: { operation: OperationDescription }): ReactNode {
  const { slug, keyHeader } = operation;
  const [key, setKey] = useEnteredKey();
  const [value, setValue] = useFormValue(operation);
  const { outcome, isSending, send, stop } = useTryIt(keyHeader);
  const problems = useProblems(operation, value);
  useArticleSteps(slug, value, problems);
  const answer = useRef<HTMLElement>(null);
  const tryIt = () => void send(requestOf(operation, value, { baseUrl: mockUrl, key }));
  // Also while a field has the focus.
  useHotkeys([['mod+Enter', tryIt]], []);
  return (
    <>
      <article className={classes.documentation}>
        <OperationHead operation={operation} />
        <Stack gap="md" mt="lg">
          <Title order={2} size="h4">
            {reference.form}
          </Title>
          <KeyField header={keyHeader} value={key} onChange={setKey} />
          <ExampleMenu operation={operation} onChange={setValue} />
          <OperationForm operation={operation} value={value} onChange={setValue} problems={problems} />
        </Stack>
        <TryItBar
          outcome={outcome}
          isSending={isSending}
          onTryIt={tryIt}
          onStop={stop}
          onShowAnswer={() => answer.current?.scrollIntoView()}
        />
      </article>
      <aside ref={answer} className={classes.exchange}>
        <AnswerPanel outcome={outcome} keyHeader={keyHeader} />
        <SnippetsPanel
          sent={{ operation, value, baseUrl: mockUrl, key }}
          onCopied={(language) => {
            if (language === 'curl') rememberStep(`copied-curl:${slug}`);
          }}
        />
      </aside>
      <div className={classes.responses}>
        <DocumentedResponses responses={operation.responses} />
      </div>
      <VisuallyHidden role="status">{outcome ? describeOutcome(outcome) : ''}</VisuallyHidden>
    </>
  );
}
