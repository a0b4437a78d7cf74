import type { Bot, BotFlow } from '../model/flow.ts';

/** A bot as the mock shows it. */
export function botOf(flow: BotFlow, fields: Partial<Bot> = {}): Bot {
  return {
    id: 'bot_1',
    name: 'Welcome',
    status: 'PUBLISHED',
    revision: 1,
    publishedRevision: 1,
    createdAt: 0,
    updatedAt: 0,
    flow,
    publishedFlow: flow as Bot['publishedFlow'], // the generated type of what can be null fits nothing
    problems: [],
    variables: [],
    ...fields,
  };
}

/** A flow of one message, as it is edited. */
export function flowSaying(text: string): BotFlow {
  return {
    steps: [{ id: 's1', type: 'SEND_MESSAGE', position: { x: 0, y: 0 }, message: { kind: 'TEXT', text } }],
    connections: [],
  };
}
