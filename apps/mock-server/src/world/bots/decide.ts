import type { Person } from '../tables/activities.ts';
import type {
  AskQuestionStep,
  AssignAgentStep,
  BotChoice,
  BotMessage,
  BotRun,
  BotStep,
  CallApiStep,
  SendMessageStep,
  WaitStep,
} from '../tables/bots.ts';
import type { Message } from '../tables/messages.ts';
import { isSame } from './compare-words.ts';
import { holds } from './evaluate-tests.ts';
import { maxTries, readAnswer } from './read-answer.ts';

/** Why a step is decided: the run has just come to it, or what it waits for there has happened. */
export type StepEvent =
  | { readonly kind: 'ENTERED' }
  | {
      readonly kind: 'REPLIED';
      readonly message: Message;
      /** Whether it answers another message than that of the step, such as by an old button. */
      readonly answersAnother: boolean;
    }
  | { readonly kind: 'TIME_PASSED' }
  | {
      readonly kind: 'CALLED';
      readonly results: BotRun['results'];
      readonly failure: string | null;
      /** What else there is to say about the call, as sentences. */
      readonly hint: string | null;
    };

/** What a decision depends on besides the step. */
export interface StepContext {
  readonly event: StepEvent;
  readonly run: Pick<BotRun, 'answers' | 'wrongAnswers'>;
  readonly now: number;
  /** Replaces the variables of a string. */
  readonly fill: (text: string) => string;
  readonly isConnected: (exit: string) => boolean;
  readonly assignee: Person | null;
  /** How often the step has assigned. */
  readonly turns: number;
}

/** Something that a step does in the world. */
export type Effect =
  | { readonly kind: 'SEND'; readonly message: BotMessage }
  | { readonly kind: 'ASSIGN'; readonly memberPhone: string }
  | { readonly kind: 'TAKE_TURN'; readonly stepId: string }
  | { readonly kind: 'UNASSIGN' }
  | { readonly kind: 'ADD_TAG' | 'REMOVE_TAG'; readonly tag: string }
  | { readonly kind: 'SET_FIELD'; readonly name: string; readonly value: string };

/** Where a run goes after a step. */
export type Next =
  | { readonly kind: 'EXIT'; readonly exit: string; readonly failure?: string | null }
  | { readonly kind: 'WAIT'; readonly for: 'REPLY' | 'CALL' }
  | { readonly kind: 'WAIT'; readonly for: 'TIME'; readonly resumesAt: number }
  | { readonly kind: 'BOT'; readonly botId: string | null }
  | { readonly kind: 'END' };

export interface Decision {
  readonly effects: readonly Effect[];
  readonly next: Next;
  /** What changes about the run. */
  readonly changes?: Partial<Pick<BotRun, 'answers' | 'results' | 'wrongAnswers'>>;
  /** What happened, as a sentence. */
  readonly note?: string;
}

/** Decides what a step does and where the run goes. It changes nothing. */
export function decide(step: BotStep, context: StepContext): Decision {
  const { fill } = context;
  switch (step.type) {
    case 'SEND_MESSAGE':
      return sendMessage(step, context);
    case 'ASK_QUESTION':
      return askQuestion(step, context);
    case 'CONDITION': {
      const branch = step.branches.find(({ tests }) => holds(tests, fill));
      return leave(branch ? `branch:${branch.id}` : 'else');
    }
    case 'WAIT':
      return wait(step, context);
    case 'ASSIGN_AGENT':
      return assignAgent(step, context);
    case 'UNASSIGN':
      return context.assignee ? leave('next', [{ kind: 'UNASSIGN' }]) : leave('next', [], 'The chat has no assignee.');
    case 'ADD_TAG':
    case 'REMOVE_TAG':
      return leave('next', [{ kind: step.type, tag: step.tag }]);
    case 'SET_CUSTOM_FIELD':
      return leave('next', [{ kind: 'SET_FIELD', name: step.field, value: fill(step.value) }]);
    case 'CALL_API':
      return callApi(step, context);
    case 'START_BOT':
      return { effects: [], next: { kind: 'BOT', botId: step.botId } };
    case 'END':
      return { effects: [], next: { kind: 'END' } };
    default:
      return leave('next');
  }
}

function leave(exit: string, effects: readonly Effect[] = [], note?: string): Decision {
  return { effects, next: { kind: 'EXIT', exit }, ...(note !== undefined && { note }) };
}

const forReply = { kind: 'WAIT', for: 'REPLY' } as const;

function sendMessage({ message }: SendMessageStep, { event, fill, isConnected }: StepContext): Decision {
  const filled = fillMessage(message, fill);
  const choices = choicesOf(filled);
  if (event.kind !== 'REPLIED') {
    const effects = [{ kind: 'SEND', message: filled } as const];
    return choices ? { effects, next: forReply } : leave('next', effects);
  }
  // The message had choices when it was sent, if it has none now.
  if (!choices) return leave('next');
  const chosen = findChoice(choices, event);
  if (chosen) return leave(`${choicePrefix(filled)}:${chosen.id}`);
  if (isConnected('other')) return leave('other');
  return { effects: [], next: forReply, note: 'The customer wrote something else; the bot waits for a choice.' };
}

function fillMessage(message: BotMessage, fill: (text: string) => string): BotMessage {
  const fillChoices = (choices: readonly BotChoice[]) => choices.map(({ id, text }) => ({ id, text: fill(text) }));
  switch (message.kind) {
    case 'TEXT':
      return { ...message, text: fill(message.text) };
    case 'BUTTONS':
      return { ...message, text: fill(message.text), buttons: fillChoices(message.buttons) };
    case 'LIST': {
      const { text, button, items } = message;
      return { ...message, text: fill(text), button: fill(button), items: fillChoices(items) };
    }
    case 'MEDIA': {
      const { mediaUrl, caption, fileName } = message;
      return { ...message, mediaUrl: fill(mediaUrl), caption: fill(caption), fileName: fill(fileName) };
    }
    case 'TEMPLATE':
      return { ...message, values: message.values.map(fill) };
  }
}

function choicesOf(message: BotMessage): readonly BotChoice[] | undefined {
  if (message.kind === 'BUTTONS') return message.buttons;
  return message.kind === 'LIST' ? message.items : undefined;
}

function choicePrefix(message: BotMessage): string {
  return message.kind === 'BUTTONS' ? 'button' : 'item';
}

/** A choice can be typed too. Ids are only unique in a step, so those of another message do not count. */
function findChoice(
  choices: readonly BotChoice[],
  { message: { type, text, content }, answersAnother }: StepEvent & { kind: 'REPLIED' },
): BotChoice | undefined {
  const isPressed = !answersAnother && (type === 'BUTTON' || type === 'LIST_REPLY');
  const pressed = isPressed ? choices.find(({ id }) => id === content?.id) : undefined;
  return pressed ?? choices.find((choice) => text !== null && isSame(choice.text, text));
}

function askQuestion(step: AskQuestionStep, { event, run, fill }: StepContext): Decision {
  const ask = (text: string): Effect => ({ kind: 'SEND', message: { kind: 'TEXT', text: fill(text) } });
  if (event.kind !== 'REPLIED') return { effects: [ask(step.text)], next: forReply, changes: { wrongAnswers: 0 } };
  const answer = readAnswer(step, event.message);
  if (answer !== undefined) {
    return { ...leave('answered'), changes: { answers: { ...run.answers, [step.answer]: answer } } };
  }
  const wrongAnswers = run.wrongAnswers + 1;
  if (wrongAnswers >= maxTries) {
    return {
      ...leave('unanswered', [], `None of ${maxTries} answers was what the bot asked for.`),
      changes: { wrongAnswers },
    };
  }
  const retry = step.retryText.trim() === '' ? step.text : step.retryText;
  const note = `Answer ${wrongAnswers} of ${maxTries} was not what the bot asked for.`;
  return { effects: [ask(retry)], next: forReply, changes: { wrongAnswers }, note };
}

function wait({ seconds }: WaitStep, { event, now }: StepContext): Decision {
  if (event.kind === 'TIME_PASSED' || seconds <= 0) return leave('next');
  return { effects: [], next: { kind: 'WAIT', for: 'TIME', resumesAt: now + seconds * 1_000 } };
}

/**
 * @see help centre: round robin goes through the pool in a fixed sequence and starts over. Assumed: nobody's availability
 * is looked at, a chat that keeps its assignee takes no turn, and a member who is refused has had theirs.
 */
function assignAgent(step: AssignAgentStep, { assignee, turns }: StepContext): Decision {
  const { id: stepId, method, memberPhones, reassign } = step;
  if (assignee && !reassign) return leave('next', [], `The chat keeps its assignee, ${assignee.name}.`);
  const isRoundRobin = method === 'ROUND_ROBIN';
  const memberPhone = memberPhones[isRoundRobin ? turns % memberPhones.length : 0] ?? '';
  const assign: Effect = { kind: 'ASSIGN', memberPhone };
  return leave('next', isRoundRobin ? [{ kind: 'TAKE_TURN', stepId }, assign] : [assign]);
}

function callApi(_step: CallApiStep, { event }: StepContext): Decision {
  if (event.kind !== 'CALLED') return { effects: [], next: { kind: 'WAIT', for: 'CALL' } };
  const { results, hint } = event;
  const note = [event.failure, hint].filter((said) => said !== null).join(' ');
  const failure = event.failure === null ? null : note;
  const next = { kind: 'EXIT', exit: failure === null ? 'success' : 'failure', failure } as const;
  return { effects: [], next, changes: { results }, ...(note !== '' && { note }) };
}
