// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { RateLimitSpec } from '../kernel/operation-spec.ts';

/** The documented rate limits by operation id. */
export const rateLimits: Readonly<Record<string, readonly RateLimitSpec[]>> = {
  assignCallingLicense: [{ limit: 60, per: 'minute', scope: 'organization' }],
  revokeCallingLicense: [{ limit: 60, per: 'minute', scope: 'organization' }],
  getMessageStatus: [{ limit: 1, per: 'second', scope: 'organization' }],
  updateChannelDetails: [
    { limit: 60, per: 'hour', scope: 'organization' },
    { limit: 1, per: 'hour', scope: 'number', field: 'integrationId' },
  ],
  listNotes: [{ limit: 60, per: 'minute', scope: 'organization' }],
  createNote: [{ limit: 60, per: 'minute', scope: 'organization' }],
  updateNote: [{ limit: 60, per: 'minute', scope: 'organization' }],
  deleteNote: [{ limit: 60, per: 'minute', scope: 'organization' }],
  getNote: [{ limit: 60, per: 'minute', scope: 'organization' }],
  fireCustomEvent: [{ limit: 20000, per: 'day', scope: 'organization' }],
  createOutgoingCall: [{ limit: 60, per: 'minute', scope: 'organization' }],
  acceptIncomingCall: [{ limit: 60, per: 'minute', scope: 'organization' }],
  declineCall: [{ limit: 60, per: 'minute', scope: 'organization' }],
  reconnectCall: [{ limit: 60, per: 'minute', scope: 'organization' }],
  pingCall: [{ limit: 15, per: 'minute', scope: 'organization' }],
  getCallPermissions: [{ limit: 1, per: 'second', scope: 'organization' }],
};
