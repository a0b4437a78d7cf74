import type { Schemas } from '@doubletick-kit/contract';
import type { Role } from '../../world/tables/team.ts';
import { toIso } from './iso-time.ts';

/** A role with the title of the guide and the dates of the reference. */
export function toWireRole(role: Role): Required<Schemas['Role']> {
  const { id, name, title, description, type, permissions, isCustom, createdAt, updatedAt } = role;
  return {
    ...{ id, name, title, description, type },
    permissions: permissions.map((permission) => ({ ...permission })),
    isCustomRole: isCustom,
    dateCreated: toIso(createdAt),
    dateUpdated: toIso(updatedAt),
  };
}
