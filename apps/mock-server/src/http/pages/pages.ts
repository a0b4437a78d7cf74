import { Hono } from 'hono';
import type { MockEnv } from '../environment.ts';
import { compressForPages } from '../response/compress-for-pages.ts';
import { assetAnswer } from './asset-answer.ts';
import { pageAnswer, unbuiltPageAnswer } from './page-answer.ts';
import { assetsPath, pagePaths } from './page-paths.ts';
import { pagesIn } from './pages-build.ts';
import { pagesFolder } from './pages-folder.ts';

/** The pages for people, from a build. They are files: what they show comes from the API and the control API. */
export function pagesRoutes(folder = pagesFolder): Hono<MockEnv> {
  const routes = new Hono<MockEnv>();
  const pages = pagesIn(folder);
  routes.get(`${assetsPath}:name{.*}`, (c) =>
    assetAnswer(pages, {
      name: c.req.param('name'),
      acceptEncoding: c.req.header('accept-encoding'),
      ifNoneMatch: c.req.header('if-none-match'),
    }),
  );
  for (const path of pagePaths) {
    routes.get(path, compressForPages(), async (c) => {
      const html = await pages.html();
      return html === undefined ? unbuiltPageAnswer() : pageAnswer(html, c.env.mountPath ?? '');
    });
  }
  return routes;
}
