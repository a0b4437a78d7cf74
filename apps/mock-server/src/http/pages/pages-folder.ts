/** Where the built pages are. The build of this package replaces this module by one that finds them inside the package. */
export const pagesFolder = new URL('../../../../console/dist/', import.meta.url);
