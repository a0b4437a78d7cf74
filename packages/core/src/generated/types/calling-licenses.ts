// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `callingLicenses.assign`. */
export interface CallingLicenseAssignInput extends Schema<'CallingLicenseRequest'> {}

/** The result of `callingLicenses.assign`. */
export interface AssignedCallingLicense extends Schema<'AssignedCallingLicense'> {}

/** The input of `callingLicenses.revoke`. */
export interface CallingLicenseRevokeInput extends Schema<'CallingLicenseRequest'> {}

/** The result of `callingLicenses.revoke`. */
export interface RevokedCallingLicense extends Schema<'RevokedCallingLicense'> {}
