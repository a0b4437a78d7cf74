/** A webhook as the table of the world has it: with all settings, which the public API does not list. */
export interface WebhookRow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'HEAD';
  readonly headers: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly bodyFormat: 'JSON' | 'FORM_DATA';
  readonly retryOnTimeout: boolean;
  readonly subscriptions: readonly { readonly wabaNumber: string; readonly event: string }[];
  readonly createdBy: string;
}

export function eventsOf({ subscriptions }: WebhookRow): string[] {
  return [...new Set(subscriptions.map(({ event }) => event))];
}

export function wabaNumbersOf({ subscriptions }: WebhookRow): string[] {
  return [...new Set(subscriptions.map(({ wabaNumber }) => wabaNumber))];
}
