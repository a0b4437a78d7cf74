import { replaceStep } from '../model/change-flow.ts';
import type { BotFlow, BotMessage, StepOf } from '../model/flow.ts';

export type MessageKind = BotMessage['kind'];
export type MessageOf<Kind extends MessageKind> = Extract<BotMessage, { kind: Kind }>;

export const messageKinds: readonly MessageKind[] = ['TEXT', 'BUTTONS', 'LIST', 'MEDIA', 'TEMPLATE'];

/** Messages that a step had since it is shown, so that looking at another kind loses nothing. */
export type EarlierMessages = { readonly [Kind in MessageKind]?: MessageOf<Kind> };

/**
 * A message as another kind. Its text stays, as a caption too, and so do its choices; what the other kind has besides is
 * what it had earlier.
 */
export function messageOfKind(message: BotMessage, kind: MessageKind, earlier: EarlierMessages = {}): BotMessage {
  const text = textOf(message) ?? textOf(earlier.TEXT ?? earlier.BUTTONS ?? earlier.LIST ?? earlier.MEDIA) ?? '';
  const choices = choicesOf(message);
  switch (kind) {
    case 'TEXT':
      return { kind, text };
    case 'BUTTONS':
      return { kind, text, buttons: choices ?? earlier.BUTTONS?.buttons ?? [{ id: '1', text: '' }] };
    case 'LIST':
      return {
        kind,
        text,
        button: earlier.LIST?.button ?? '',
        items: choices ?? earlier.LIST?.items ?? [{ id: '1', text: '' }],
      };
    case 'MEDIA':
      return { mediaType: 'IMAGE', mediaUrl: '', fileName: '', ...earlier.MEDIA, kind, caption: text };
    case 'TEMPLATE':
      return earlier.TEMPLATE ?? { kind, templateName: '', language: '', values: [] };
  }
}

/** Gives a step a message. The connections of its choices stay when buttons become rows of a list, and back. */
export function replaceMessage(flow: BotFlow, step: StepOf<'SEND_MESSAGE'>, message: BotMessage): BotFlow {
  const [before, after] = [prefixOf(step.message), prefixOf(message)];
  const connections =
    before === undefined || after === undefined
      ? flow.connections
      : flow.connections.map((connection) =>
          connection.from === step.id && connection.exit.startsWith(before)
            ? { ...connection, exit: after + connection.exit.slice(before.length) }
            : connection,
        );
  return replaceStep({ ...flow, connections }, { ...step, message });
}

/** Undefined for a template, whose words are its own. */
function textOf(message: BotMessage | undefined): string | undefined {
  if (!message || message.kind === 'TEMPLATE') return undefined;
  return message.kind === 'MEDIA' ? message.caption : message.text;
}

function choicesOf(message: BotMessage): MessageOf<'BUTTONS'>['buttons'] | undefined {
  if (message.kind === 'BUTTONS') return message.buttons;
  return message.kind === 'LIST' ? message.items : undefined;
}

function prefixOf({ kind }: BotMessage): string | undefined {
  return { BUTTONS: 'button:', LIST: 'item:', TEXT: undefined, MEDIA: undefined, TEMPLATE: undefined }[kind];
}
