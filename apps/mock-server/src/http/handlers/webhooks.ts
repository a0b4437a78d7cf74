import { isRefusal } from '../../world/refusal.ts';
import { deleteWebhook, editWebhook, registerWebhook } from '../../world/webhooks/change-webhooks.ts';
import { listWebhooks } from '../../world/webhooks/list-webhooks.ts';
import { refused } from '../response/upstream-errors.ts';
import { toWireOutcome, toWireWebhook } from '../wire/webhook.ts';
import type { HandlersOf } from './handler.ts';

type Ids = 'registerWebhook' | 'getWebhooks' | 'deleteWebhook' | 'editWebhook';

/** Where events go. */
export const webhookHandlers: HandlersOf<Ids> = {
  registerWebhook({ world, body }) {
    const outcome = registerWebhook(world, body);
    return isRefusal(outcome) ? refused(outcome) : { status: 201, body: toWireOutcome(outcome) };
  },

  getWebhooks({ world, query }) {
    const listed = listWebhooks(world, query);
    return isRefusal(listed) ? refused(listed) : { status: 201, body: listed.webhooks.map(toWireWebhook) };
  },

  deleteWebhook({ world, body }) {
    const webhook = deleteWebhook(world, body.webhookId);
    return isRefusal(webhook) ? refused(webhook) : { status: 201, body: {} };
  },

  editWebhook({ world, params, body }) {
    const outcome = editWebhook(world, params.webhookId, body);
    return isRefusal(outcome) ? refused(outcome) : { status: 201, body: toWireOutcome(outcome) };
  },
};
