import { didYouMean } from '../../did-you-mean.ts';
import { isPhoneNumber, toDigits } from '../../phone.ts';
import type {
  AskQuestionStep,
  AssignAgentStep,
  Bot,
  BotStep,
  ConditionStep,
  KeywordTrigger,
  SetCustomFieldStep,
  StartBotStep,
  TagStep,
  TemplateButtonTrigger,
  WebhookTrigger,
} from '../../tables/bots.ts';
import { isDate } from '../../time.ts';
import type { World } from '../../world.ts';
import type { FieldProblem } from './bot-problem.ts';
import { findCallProblems, isNameToKeep } from './find-call-problems.ts';
import { findMessageProblems, isBlank, sayUnknownTemplate, templatesNamed } from './find-message-problems.ts';
import { variablesIn } from './strings-of.ts';

/** Finds what a step lacks, and what it names that the world does not have. */
export function findStepProblems(world: World, bot: Pick<Bot, 'id'>, step: BotStep): readonly FieldProblem[] {
  switch (step.type) {
    case 'KEYWORD':
      return findKeywordProblems(step);
    case 'TEMPLATE_BUTTON':
      return findTriggerTemplateProblems(world, step);
    case 'WEBHOOK':
      return findWebhookProblems(world, step);
    case 'SEND_MESSAGE':
      return findMessageProblems(world, step.message).map(([field, message]) => [`message/${field}`, message]);
    case 'ASK_QUESTION':
      return findQuestionProblems(step);
    case 'CONDITION':
      return findConditionProblems(step);
    case 'WAIT':
      return findWaitProblems(step.seconds);
    case 'ASSIGN_AGENT':
      return findMemberProblems(world, step);
    case 'ADD_TAG':
    case 'REMOVE_TAG':
      return findTagProblems(world, step);
    case 'SET_CUSTOM_FIELD':
      return findCustomFieldProblems(world, step);
    case 'CALL_API':
      return findCallProblems(world, step);
    case 'START_BOT':
      return findBotProblems(world, bot, step);
    default:
      return [];
  }
}

function findKeywordProblems({ keywords }: KeywordTrigger): readonly FieldProblem[] {
  if (keywords.length === 0) return [['keywords', 'The trigger has no keyword: add at least one.']];
  return keywords.flatMap((keyword, position) =>
    isBlank(keyword) ? [[`keywords/${position}`, 'This keyword is empty: fill it in, or delete it.'] as const] : [],
  );
}

function findTriggerTemplateProblems(world: World, { templateName, button }: TemplateButtonTrigger): FieldProblem[] {
  if (templateName === '') return [['templateName', 'No template is chosen: choose one.']];
  const templates = templatesNamed(world, templateName);
  if (templates.length === 0) return [['templateName', sayUnknownTemplate(world, templateName)]];
  const texts = templates.flatMap(({ buttons, cards }) =>
    [...buttons, ...cards.flatMap((card) => card.buttons)].flatMap((one) =>
      one.type === 'QUICK_REPLY' ? [one.text] : [],
    ),
  );
  if (texts.length === 0)
    return [['templateName', 'The template has no button to press: choose one with quick replies.']];
  if (button === '' || texts.includes(button)) return [];
  return [['button', `The template does not have this button: choose one of its buttons.${didYouMean(button, texts)}`]];
}

function findWebhookProblems(world: World, { customerPhone, wabaNumber }: WebhookTrigger): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (isBlank(customerPhone)) {
    problems.push([
      'customerPhone',
      "The customer's phone number is empty: choose where it is in the request, such as {{webhook.from}}.",
    ]);
  } else if (variablesIn(customerPhone).length === 0 && !isPhoneNumber(toDigits(customerPhone))) {
    problems.push(['customerPhone', 'This is not a phone number: write one with its country code, or a variable.']);
  }
  const isLiteral = !isBlank(wabaNumber) && variablesIn(wabaNumber).length === 0;
  if (isLiteral && !world.channels.has(toDigits(wabaNumber))) {
    problems.push(['wabaNumber', 'The account does not have this WABA number: choose another one.']);
  }
  return problems;
}

function findQuestionProblems({ text, answer, answerKind, options }: AskQuestionStep): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (isBlank(text)) problems.push(['text', 'The question is empty: write what the customer is asked.']);
  if (answer === '') problems.push(['answer', 'The answer has no name: give it one, such as city.']);
  else if (!isNameToKeep(answer)) {
    problems.push(['answer', 'The name of an answer has letters from a to z, digits and underscores: change it.']);
  }
  if (answerKind !== 'OPTION') return problems;
  if (options.length === 0)
    problems.push(['options', 'The question has no options: add the answers that are allowed.']);
  const seen = new Set<string>();
  for (const [position, option] of options.entries()) {
    const compared = option.trim().toLowerCase();
    if (compared === '') problems.push([`options/${position}`, 'This option is empty: fill it in, or delete it.']);
    else if (seen.has(compared))
      problems.push([`options/${position}`, 'Another option is the same: change or delete it.']);
    seen.add(compared);
  }
  return problems;
}

function findConditionProblems({ branches }: ConditionStep): readonly FieldProblem[] {
  if (branches.length === 0) return [['branches', 'The condition has no branch: add one.']];
  return branches.flatMap(({ tests }, branch): readonly FieldProblem[] => {
    const place = `branches/${branch}/tests`;
    if (tests.length === 0) return [[place, 'This branch tests nothing: add a test, or delete the branch.']];
    return tests.flatMap(({ left, operator, right }, test): readonly FieldProblem[] => {
      if (isBlank(left)) return [[`${place}/${test}/left`, 'The test has no value: choose what is tested.']];
      const isUnary = operator === 'IS_EMPTY' || operator === 'IS_NOT_EMPTY';
      if (isUnary || !isBlank(right)) return [];
      return [
        [`${place}/${test}/right`, 'The test compares with nothing: fill this in, or test whether the value is empty.'],
      ];
    });
  });
}

const longestWaitSeconds = 31 * 86_400;

function findWaitProblems(seconds: number): readonly FieldProblem[] {
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= longestWaitSeconds) return [];
  return [['seconds', 'A wait takes from 1 second to 31 days: change it.']];
}

function findMemberProblems(world: World, { method, memberPhones }: AssignAgentStep): readonly FieldProblem[] {
  if (memberPhones.length === 0) return [['memberPhones', 'Nobody is chosen: choose a team member.']];
  if (method === 'PERSON' && memberPhones.length > 1) {
    return [['memberPhones', 'Several team members are chosen: choose one, or round robin.']];
  }
  return memberPhones.flatMap((phone, position): readonly FieldProblem[] => {
    const member = world.members.get(toDigits(phone));
    const field = `memberPhones/${position}`;
    if (!member) return [[field, 'This person is not in the team: choose another one.']];
    const worksSomewhere = member.isOwner || member.wabaRoles.some(({ wabaNumber }) => world.channels.has(wabaNumber));
    return worksSomewhere
      ? []
      : [[field, `${member.name} has access to no WABA number: give access, or choose another person.`]];
  });
}

function findTagProblems(world: World, { type, tag }: TagStep): readonly FieldProblem[] {
  if (isBlank(tag)) return [['tag', 'No tag is chosen: choose one.']];
  if (world.tags.has(tag) || (type === 'ADD_TAG' && world.options.tags.whenUnknown === 'define')) return [];
  return [['tag', `The account does not have this tag: choose another one.${didYouMean(tag, [...world.tags.keys()])}`]];
}

function findCustomFieldProblems(world: World, { field, value }: SetCustomFieldStep): readonly FieldProblem[] {
  if (isBlank(field)) return [['field', 'No custom field is chosen: choose one.']];
  const definition = world.fieldDefinitions.get(field);
  if (!definition && world.options.tags.whenUnknown === 'error') {
    const hint = didYouMean(field, [...world.fieldDefinitions.keys()]);
    return [['field', `The account does not have this custom field: choose another one.${hint}`]];
  }
  if (isBlank(value)) return [['value', 'The value is empty: write one, or choose a variable.']];
  if (!definition || variablesIn(value).length > 0) return [];
  const { type, options } = definition;
  if (type === 'date' && !isDate(value))
    return [['value', 'The custom field takes a date that exists, such as 2030-12-31.']];
  if (!options || options.includes(value)) return [];
  return [
    ['value', `The custom field does not have this option: choose one of its options.${didYouMean(value, options)}`],
  ];
}

function findBotProblems(world: World, bot: Pick<Bot, 'id'>, { botId }: StartBotStep): readonly FieldProblem[] {
  if (botId === null) return [['botId', 'No bot is chosen: choose one.']];
  if (botId === bot.id) return [['botId', 'A bot cannot start itself: connect this step to one of its own steps.']];
  const other = world.bots.get(botId);
  if (!other) return [['botId', 'The bot was deleted: choose another one.']];
  if (other.status !== 'PUBLISHED') return [['botId', `The bot ${other.name} is not published: publish it first.`]];
  return [];
}
