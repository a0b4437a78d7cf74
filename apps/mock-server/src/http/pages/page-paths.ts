/** The paths of the pages. Everything else at the root belongs to the API. */
export const pagePaths = ['/app/*', '/reference/*'] as const;

/** The folder of the files that the pages load. */
export const assetsPath = '/app/assets/';
