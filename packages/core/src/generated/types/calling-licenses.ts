// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `callingLicenses.assign` takes. */
export interface CallingLicenseAssignInput extends Schema<'CallingLicenseRequest'> {}

/** What `callingLicenses.assign` answers. */
export interface AssignedCallingLicense extends Schema<'AssignedCallingLicense'> {}

/** What `callingLicenses.revoke` takes. */
export interface CallingLicenseRevokeInput extends Schema<'CallingLicenseRequest'> {}

/** What `callingLicenses.revoke` answers. */
export interface RevokedCallingLicense extends Schema<'RevokedCallingLicense'> {}
