/** An event of the mock as its stream has it. */
export interface StreamedEvent {
  readonly id: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The event as JSON. */
  readonly json: string;
}

/** Reads server-sent events until the stream ends. */
export async function* readEvents({ body }: Response): AsyncGenerator<StreamedEvent> {
  let text = '';
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const json = /^data: (.*)$/m.exec(block)?.[1];
      const event: unknown = json === undefined ? undefined : JSON.parse(json);
      if (json !== undefined && isEvent(event)) yield { ...event, json };
    }
  }
}

function isEvent(value: unknown): value is Omit<StreamedEvent, 'json'> {
  return typeof value === 'object' && value !== null && 'id' in value && 'type' in value && 'data' in value;
}
