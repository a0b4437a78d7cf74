import { maskKey } from '../../../snippets/mask-key.ts';
import type { SavedApiDraft } from '../data/use-apis.ts';

const keys = /key_[\w-]{6,}/g;

/** What is shown of a URL or a body. */
export function maskKeys(text: string): string {
  return text.replaceAll(keys, maskKey);
}

/** What is shown of a header: of a value that proves to any host who calls, nothing but its scheme and its variables. */
export function maskHeader({ name, value }: SavedApiDraft['headers'][number]): string {
  const masked = maskKeys(value);
  if (masked !== value || !isSecret(name)) return masked;
  const [, scheme = '', secret = ''] = /^(\s*[A-Za-z]+\s+)?(.*)$/s.exec(value) ?? [];
  return (
    scheme +
    secret.replaceAll(/(\{\{[^{}]*\}\})|[^{]+|\{/g, (_, variable?: string) => variable ?? '…').replaceAll(/…+/g, '…')
  );
}

/** Whether something of a request is not shown until a person asks for it. */
export function hasSecret({ url, headers, body }: SavedApiDraft): boolean {
  return maskKeys(url + body) !== url + body || headers.some((header) => maskHeader(header) !== header.value);
}

/** The names that the mock masks in what bots have sent, and leaves out of exports: a test compares the two. */
function isSecret(name: string): boolean {
  return /auth(?!or(?!i[sz]))|cookie|passw|credential|secret|token|signature|(?:^|[-_.])sig$|(?:api|access)[-_]?key|(?<!idempotency)(?:^|[-_.])key$/i.test(
    name.trim(),
  );
}
