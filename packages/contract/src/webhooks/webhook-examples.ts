/** A payload of every webhook event. @module */
export { webhookExamples } from '../generated/webhook-examples.js';
