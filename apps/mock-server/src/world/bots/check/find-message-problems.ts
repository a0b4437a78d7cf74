import { didYouMean } from '../../did-you-mean.ts';
import { checkMedia } from '../../messages/check-media.ts';
import { isRefusal, toSentence } from '../../refusal.ts';
import type { BotMessage } from '../../tables/bots.ts';
import type { Template } from '../../tables/templates.ts';
import { fillTemplate, variablesOf } from '../../templates/fill-template.ts';
import { statusOf } from '../../templates/review.ts';
import type { World } from '../../world.ts';
import type { FieldProblem } from './bot-problem.ts';
import { withoutVariables } from './strings-of.ts';

type Of<Kind extends BotMessage['kind']> = BotMessage & { readonly kind: Kind };

/** Finds what WhatsApp or the API would refuse in a message, apart from its variables. */
export function findMessageProblems(world: World, message: BotMessage): readonly FieldProblem[] {
  switch (message.kind) {
    case 'TEXT':
      return findTextProblems(message.text, longestText);
    case 'BUTTONS':
      return [...findTextProblems(message.text, longestBody), ...findButtonProblems(message)];
    case 'LIST':
      return [...findTextProblems(message.text, longestBody), ...findListProblems(message)];
    case 'MEDIA':
      return findMediaProblems(world, message);
    case 'TEMPLATE':
      return findTemplateProblems(world, message);
  }
}

/** @see schemas/interactive-messages.yaml, messages.yaml. Assumed: a text can be as long as WhatsApp takes it. */
const [longestText, longestBody, longestButton, longestItem, longestCaption] = [4_096, 1_024, 20, 24, 3_000];
const [mostButtons, mostItems] = [3, 10];

export function isBlank(text: string): boolean {
  return text.trim() === '';
}

function findTextProblems(text: string, longest: number): readonly FieldProblem[] {
  if (isBlank(text)) return [['text', 'The message is empty: write what the customer gets.']];
  return isLonger(text, longest) ? [['text', sayLength('The message', longest)]] : [];
}

/** Without its variables: how long their values are is not known yet. */
function isLonger(text: string, longest: number): boolean {
  return withoutVariables(text, '').length > longest;
}

function sayLength(what: string, longest: number): string {
  return `${what} is longer than the ${longest} characters that WhatsApp allows: shorten it.`;
}

function findButtonProblems({ buttons }: Of<'BUTTONS'>): readonly FieldProblem[] {
  if (buttons.length === 0) return [['buttons', 'The message has no button: add one to three buttons.']];
  if (buttons.length > mostButtons) {
    return [['buttons', `WhatsApp shows at most ${mostButtons} buttons: delete the others, or use a list.`]];
  }
  return findChoiceProblems(buttons, { list: 'buttons', what: 'button', longest: longestButton });
}

function findListProblems({ button, items }: Of<'LIST'>): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (isBlank(button)) problems.push(['button', 'The button that opens the list has no text: write one.']);
  else if (isLonger(button, longestButton))
    problems.push(['button', sayLength('The button of the list', longestButton)]);
  if (items.length === 0) return [...problems, ['items', 'The list has no item: add one to ten items.']];
  if (items.length > mostItems) {
    return [...problems, ['items', `WhatsApp shows at most ${mostItems} items: delete the others.`]];
  }
  return [...problems, ...findChoiceProblems(items, { list: 'items', what: 'item', longest: longestItem })];
}

interface ChoiceRule {
  readonly list: string;
  readonly what: string;
  readonly longest: number;
}

function findChoiceProblems(choices: readonly { text: string }[], { list, what, longest }: ChoiceRule): FieldProblem[] {
  const seen = new Set<string>();
  return choices.flatMap(({ text }, position): FieldProblem[] => {
    const field = `${list}/${position}/text`;
    if (isBlank(text)) return [[field, `This ${what} has no text: write one, or delete the ${what}.`]];
    if (isLonger(text, longest)) return [[field, sayLength(`This ${what}`, longest)]];
    const compared = text.trim().toLowerCase();
    if (seen.has(compared)) return [[field, `Another ${what} has the same text: choose a different one.`]];
    seen.add(compared);
    return [];
  });
}

function findMediaProblems(world: World, { mediaType, mediaUrl, caption }: Of<'MEDIA'>): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (isLonger(caption, longestCaption)) problems.push(['caption', sayLength('The caption', longestCaption)]);
  if (isBlank(mediaUrl)) return [['mediaUrl', 'The URL of the file is empty: paste one.'], ...problems];
  const kind = mediaKinds[mediaType];
  const url = withoutVariables(mediaUrl, 'x');
  const hasVariables = url !== mediaUrl;
  // A variable can be the whole beginning of the URL.
  if (hasVariables && /^\s*\{\{/.test(mediaUrl)) return problems;
  if (!isWebUrl(url)) {
    return [['mediaUrl', 'This is not a web address: it must begin with https:// or http://.'], ...problems];
  }
  const refusal = hasVariables ? undefined : checkMedia(world, { url, kind });
  if (refusal)
    problems.unshift(['mediaUrl', `WhatsApp does not send this as ${kind}: ${refusal.message}. Use another file.`]);
  return problems;
}

const mediaKinds = { IMAGE: 'image', VIDEO: 'video', AUDIO: 'audio', DOCUMENT: 'document' } as const;

/** Whether something can be requested over HTTP. */
export function isWebUrl(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function findTemplateProblems(world: World, message: Of<'TEMPLATE'>): readonly FieldProblem[] {
  const { templateName, language, values } = message;
  if (templateName === '') return [['templateName', 'No template is chosen: choose one.']];
  const named = templatesNamed(world, templateName);
  if (named.length === 0) return [['templateName', sayUnknownTemplate(world, templateName)]];
  const versions = named.filter((template) => template.language === language);
  if (versions.length === 0) {
    const languages = [...new Set(named.map((template) => template.language))].join(', ');
    return [['language', `The template does not have this language: choose one of ${languages}.`]];
  }
  const approved = versions.find((template) => statusOf(template, world.now()) === 'APPROVED');
  if (!approved) return [['templateName', 'The template is not approved: choose another one, or wait for its review.']];
  return findValueProblems(approved, values);
}

function findValueProblems(template: Template, values: readonly string[]): readonly FieldProblem[] {
  const names = variablesOf(template.body);
  if (names.length !== values.length) {
    const wanted = names.map((name) => `{{${name}}}`).join(', ');
    return [
      [
        'values',
        names.length === 0
          ? 'The template takes no values: delete them.'
          : `The template takes ${names.length} values, for ${wanted}: fill in exactly these.`,
      ],
    ];
  }
  const problems = values.flatMap((value, position): FieldProblem[] => {
    const field = `values/${position}`;
    if (isBlank(value)) return [[field, `The value for {{${names[position]}}} is empty: fill it in.`]];
    if (!/[\n\r\t]| {5}/.test(value)) return [];
    return [[field, 'WhatsApp allows no line breaks, tabs or more than 4 blanks in a row here: remove them.']];
  });
  if (problems.length > 0) return problems;
  const filled = fillTemplate(template, values.length > 0 ? { body: { placeholders: values } } : {});
  if (!isRefusal(filled)) return [];
  return [
    [
      'templateName',
      `A bot cannot fill this template, it gives values for the body only: ${toSentence(filled.message)}`,
    ],
  ];
}

export function templatesNamed(world: World, name: string): readonly Template[] {
  return world.templates.select((template) => template.name === name, Number.POSITIVE_INFINITY);
}

export function sayUnknownTemplate(world: World, name: string): string {
  const known = new Set(Array.from(world.templates.values(), (template) => template.name));
  return `The account has no template with this name: choose another one.${didYouMean(name, [...known])}`;
}
