// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { RequestOptions } from '../../kernel/options.ts';
import type { Pages } from '../../kernel/pages.ts';
import { Resource } from '../../kernel/resource.ts';
import type { Role, RoleList } from '../types/roles.ts';

/** Permissions of a team member, in the account and on individual WhatsApp numbers. */
export class Roles extends Resource {
  /**
   * List all roles.
   *
   * Lists every role that can be assigned, built-in and custom, with its permissions: roles in the account (`ORG`) and
   * roles on a WhatsApp number (`WHATSAPP`). The response is a bare list without pages; there are no parameters. Use
   * the ids in `team.changeRole` and `team.addMembers`.
   *
   * Success is 200 in the reference and 201 in the guide, with the same body. Only the guide lists 400, which seems to
   * be boilerplate, since there is no input.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/get-all-roles
   */
  list(options?: RequestOptions): Pages<Role, RoleList> {
    return this.paginate(
      { id: 'getAllRoles', method: 'GET', path: '/roles', safety: 'safe', pagination: { items: '' } },
      undefined,
      options,
    );
  }
}
