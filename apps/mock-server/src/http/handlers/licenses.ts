import { assignLicense, revokeLicense } from '../../world/licenses/licenses.ts';
import { isRefusal } from '../../world/refusal.ts';
import { refusedLicense } from '../response/license-error.ts';
import type { HandlersOf } from './handler.ts';

/** Who may make and take calls. */
export const licenseHandlers: HandlersOf<'assignCallingLicense' | 'revokeCallingLicense'> = {
  assignCallingLicense({ world, body }) {
    const outcome = assignLicense(world, body.phone);
    if (isRefusal(outcome)) return refusedLicense(outcome);
    return { status: 200, body: { success: true, licensesRemaining: outcome.remaining } };
  },

  revokeCallingLicense({ world, body }) {
    const outcome = revokeLicense(world, body.phone);
    if (isRefusal(outcome)) return refusedLicense(outcome);
    return { status: 200, body: { revoked: true, licenseCount: outcome.inUse } };
  },
};
