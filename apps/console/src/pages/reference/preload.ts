import { basePath } from '../../api/session.ts';
import { routes } from '../../app/routes.ts';

/**
 * Asks for what the page of an operation needs, before React starts. Otherwise the page, and then its operation, would
 * each be asked for only after what comes before has run.
 */
export function preloadReference(pathname: string): void {
  const [, slug] = pathname.split(`${basePath}${routes.reference}/`);
  if (slug === undefined) return;
  void import('./reference-page.tsx');
  void import('virtual:operations').then(({ loadOperation }) => loadOperation(slug));
}
