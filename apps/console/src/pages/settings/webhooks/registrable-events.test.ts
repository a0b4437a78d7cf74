import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { registrableEvents } from './registrable-events.ts';

it('has every event that the document lets a webhook be registered for', async () => {
  const document = JSON.parse(
    await readFile(new URL(import.meta.resolve('@doubletick-kit/openapi/doubletick.json')), 'utf8'),
  );
  expect(registrableEvents).toEqual(document.components.schemas.WebhookEventType.enum);
});
