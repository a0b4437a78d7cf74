import type { OperationDescription } from '../operations/operation.ts';
import type { FormValue } from '../pages/reference/form/form-value.ts';
import { withoutAbsent } from '../pages/reference/form/json-tree.ts';
import { requestOf } from '../pages/reference/form/request-of.ts';
import { curlSnippet } from './curl-snippet.ts';
import { maskKey } from './mask-key.ts';
import { pythonSnippet } from './python-snippet.ts';
import { typescriptSnippet } from './typescript-snippet.ts';

export const languages = ['curl', 'typescript', 'python'] as const;
export type Language = (typeof languages)[number];

/** The request in one language: as it is shown, and with the whole key as it is copied. */
export interface Snippet {
  readonly shown: string;
  readonly copied: string;
}

/** What the page sends, and with which key. */
export interface Sent {
  readonly operation: OperationDescription;
  readonly value: FormValue;
  readonly baseUrl: string;
  readonly key: string;
}

/** @throws TypeError for what the language cannot say, with a message that says what */
export async function writeSnippet(language: Language, sent: Sent): Promise<Snippet> {
  const { operation, value, baseUrl, key } = sent;
  const request = requestOf(operation, value, { baseUrl, key });
  if (language === 'curl') {
    const [shown, copied] = await Promise.all([
      curlSnippet(request, { withKey: false }),
      curlSnippet(request, { withKey: true }),
    ]);
    return { shown, copied };
  }
  const write = (apiKey: string) => {
    const written = requestOf(operation, value, { baseUrl, key: apiKey });
    if (language === 'python') return pythonSnippet(written);
    return typescriptSnippet(written, callOf(sent), { apiKey, baseUrl });
  };
  return { shown: write(maskKey(key)), copied: write(key) };
}

function callOf({ operation, value }: Sent) {
  const parameters = { ...value.path, ...Object(withoutAbsent(value.query)) };
  return { ...operation.client, parameters, hasBody: operation.body !== undefined };
}
