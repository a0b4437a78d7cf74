/** The paths of the pages. Everything else at the root belongs to the API, but for {@link hookPath}. */
export const pagePaths = ['/app/*', '/reference/*'] as const;

/** The URLs that start bots. They need no key. */
export const hookPath = '/hooks/:hookId';

/** The folder of the files that the pages load. */
export const assetsPath = '/app/assets/';
