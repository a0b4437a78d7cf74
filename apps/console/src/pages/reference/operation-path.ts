import { routes } from '../../app/routes.ts';

/** The path of the page of an operation. */
export function operationPath(slug: string): string {
  return routes.operation.replace(':slug', encodeURIComponent(slug));
}
