/** The body of an answer, as it is shown. */
export type AnswerBody =
  | { readonly kind: 'empty' }
  /** JSON with line breaks, or any other text as it is. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'image' | 'file'; readonly content: Blob };

/** Reads a body as its content type says; text that is not the JSON that it says it is stays as it is. */
export async function readAnswerBody(content: Blob, contentType: string): Promise<AnswerBody> {
  if (content.size === 0) return { kind: 'empty' };
  if (contentType.includes('json')) return { kind: 'text', text: indented(await content.text()) };
  if (contentType.startsWith('text/')) return { kind: 'text', text: await content.text() };
  return { kind: contentType.startsWith('image/') ? 'image' : 'file', content };
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
