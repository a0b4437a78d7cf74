import type { BotMessage, BotStep, SavedApi } from '../../tables/bots.ts';

/** A string with variables, and the field that it is in. */
export interface FilledString {
  readonly field: string;
  readonly text: string;
}

/** The strings of a step that can have variables. Those of an API that it calls are not the step's own. */
export function stringsOf(step: BotStep): readonly FilledString[] {
  switch (step.type) {
    case 'WEBHOOK':
      return [
        { field: 'customerPhone', text: step.customerPhone },
        { field: 'wabaNumber', text: step.wabaNumber },
      ];
    case 'SEND_MESSAGE':
      return stringsOfMessage(step.message).map(({ field, text }) => ({ field: `message/${field}`, text }));
    case 'ASK_QUESTION':
      return [
        { field: 'text', text: step.text },
        { field: 'retryText', text: step.retryText },
      ];
    case 'CONDITION':
      return step.branches.flatMap(({ tests }, branch) =>
        tests.flatMap(({ left, right }, test) => [
          { field: `branches/${branch}/tests/${test}/left`, text: left },
          { field: `branches/${branch}/tests/${test}/right`, text: right },
        ]),
      );
    case 'SET_CUSTOM_FIELD':
      return [{ field: 'value', text: step.value }];
    default:
      return [];
  }
}

function stringsOfMessage(message: BotMessage): readonly FilledString[] {
  switch (message.kind) {
    case 'TEXT':
      return [{ field: 'text', text: message.text }];
    case 'BUTTONS':
      return [{ field: 'text', text: message.text }, ...textsOf('buttons', message.buttons)];
    case 'LIST':
      return [
        { field: 'text', text: message.text },
        { field: 'button', text: message.button },
        ...textsOf('items', message.items),
      ];
    case 'MEDIA':
      return [
        { field: 'mediaUrl', text: message.mediaUrl },
        { field: 'caption', text: message.caption },
        { field: 'fileName', text: message.fileName },
      ];
    case 'TEMPLATE':
      return message.values.map((text, position) => ({ field: `values/${position}`, text }));
  }
}

function textsOf(list: string, entries: readonly { readonly text: string }[]): readonly FilledString[] {
  return entries.map(({ text }, position) => ({ field: `${list}/${position}/text`, text }));
}

/** The strings of an API that can have variables. `field` is what a person calls the place. */
export function stringsOfApi({
  url,
  headers,
  body,
}: Pick<SavedApi, 'url' | 'headers' | 'body'>): readonly FilledString[] {
  return [
    { field: 'the URL', text: url },
    ...headers.map(({ name, value }) => ({ field: `the header ${name}`, text: value })),
    { field: 'the body', text: body },
  ];
}

const variable = /\{\{\s*([^{}"\n]+?)\s*\}\}/g;

/** The names of the variables in a string, in their order. */
export function variablesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(variable), ([, name = '']) => name);
}

/** A string with something in place of each variable, to look at the rest. */
export function withoutVariables(text: string, instead: string): string {
  return text.replace(variable, () => instead);
}
