// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** All roles. The body is the list itself. */
export type RoleList = Schema<'RoleList'>;

/** A role. The reference requires `roleId` and `roleName`, which do not exist; `id` and `name` are meant. */
export interface Role extends Schema<'Role'> {}
