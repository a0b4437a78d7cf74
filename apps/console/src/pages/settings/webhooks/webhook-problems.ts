import type { Problems } from '../../../parts/use-form-check.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import type { WebhookDraft } from './webhook-draft.ts';

const { problems } = settingsTexts.webhook;

export type WebhookField = 'name' | 'url' | 'events' | 'wabaNumbers';

/** What has to be changed before a webhook can be saved. */
export function problemsOfWebhook({ name, url, events, wabaNumbers }: WebhookDraft): Problems<WebhookField> {
  const urlProblem = problemOfUrl(url.trim());
  return {
    ...(name.trim() === '' && { name: problems.name }),
    ...(urlProblem !== undefined && { url: urlProblem }),
    ...(events.length === 0 && { events: problems.events }),
    ...(wabaNumbers.length === 0 && { wabaNumbers: problems.wabaNumbers }),
  };
}

/** `localhost:3000/hook` is a URL too, of the scheme `localhost`. */
function problemOfUrl(url: string): string | undefined {
  if (url === '') return problems.url;
  if (!/^https?:\/\//i.test(url)) return problems.scheme;
  return URL.canParse(url) ? undefined : problems.notUrl;
}
