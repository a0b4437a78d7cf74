// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { RequestOptions } from '../../kernel/options.ts';
import type { Pages } from '../../kernel/pages.ts';
import { Resource } from '../../kernel/resource.ts';
import type { Role, RoleList } from '../types/roles.ts';

/** What a member may do, in the organization and on a single WhatsApp number. */
export class Roles extends Resource {
  /**
   * List all roles.
   *
   * Lists every role that can be given, built-in and custom, each with its permissions: those of the organization
   * (`ORG`) and those on a WhatsApp number (`WHATSAPP`). The answer is a bare list, without pages; there are no
   * parameters. `team.changeRole` and `team.addMembers` take the ids.
   *
   * By the reference a success is 200, by the guide 201, with the same body. A 400 is in the guide only, where it seems
   * to be boilerplate, as there is no input.
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
