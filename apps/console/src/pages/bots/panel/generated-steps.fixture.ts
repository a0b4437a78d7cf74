import fc from 'fast-check';
import type { BotMessage, BotStep, StepOf } from '../model/flow.ts';
import { actionTypes, newStep, triggerTypes } from '../model/step-types.ts';

const choices = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 8 }), text: fc.string() }), {
  selector: ({ id }) => id,
  maxLength: 6,
});
const text = fc.oneof(fc.string(), fc.constant('Hello {{customer.name}}'));

/** Messages of every kind. */
export const someMessage: fc.Arbitrary<BotMessage> = fc.oneof(
  fc.record({ kind: fc.constant('TEXT' as const), text }),
  fc.record({ kind: fc.constant('BUTTONS' as const), text, buttons: choices }),
  fc.record({ kind: fc.constant('LIST' as const), text, button: fc.string(), items: choices }),
  fc.record({
    kind: fc.constant('MEDIA' as const),
    mediaType: fc.constantFrom('IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT'),
    mediaUrl: fc.string(),
    caption: text,
    fileName: fc.string(),
  }),
  fc.record({
    kind: fc.constant('TEMPLATE' as const),
    templateName: fc.string(),
    language: fc.string(),
    values: fc.array(text, { maxLength: 3 }),
  }),
);

/** Steps that send a message. */
export const someMessageStep: fc.Arbitrary<StepOf<'SEND_MESSAGE'>> = someMessage.map((message) => ({
  id: 's1',
  type: 'SEND_MESSAGE',
  message,
}));

const someTests = fc.array(
  fc.record({ left: text, operator: fc.constantFrom('EQUALS' as const, 'IS_EMPTY' as const), right: text }),
  { maxLength: 3 },
);

/** Steps of every type: new ones, and messages, conditions and questions as they can be filled in. */
export const someStep: fc.Arbitrary<BotStep> = fc.oneof(
  fc.constantFrom(...triggerTypes, ...actionTypes).map((type) => newStep(type, 's1')),
  someMessageStep,
  fc
    .uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 8 }), tests: someTests }), {
      selector: ({ id }) => id,
      maxLength: 5,
    })
    .map((branches): BotStep => ({ id: 's1', type: 'CONDITION', branches })),
  fc
    .constantFrom('ANY', 'OPTION')
    .map((answerKind): BotStep => ({ ...(newStep('ASK_QUESTION', 's1') as StepOf<'ASK_QUESTION'>), answerKind })), // its type
);
