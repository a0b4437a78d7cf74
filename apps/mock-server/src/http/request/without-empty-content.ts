/**
 * Takes an empty `content` off a body and off each of its `messages`, so that it is refused as a missing one is.
 *
 * @see observed behaviour 5
 */
export function withoutEmptyContent(body: unknown): unknown {
  if (!isObject(body)) return body;
  const { content, messages, ...rest } = body;
  return {
    ...rest,
    ...(isEmpty(content) ? {} : { content }),
    ...(messages === undefined
      ? {}
      : { messages: Array.isArray(messages) ? messages.map(withoutEmptyContent) : messages }),
  };
}

function isEmpty(content: unknown): boolean {
  return content === undefined || (isObject(content) && Object.keys(content).length === 0);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
