/** Stages the published package in dist/. */
import { resolve } from 'node:path';
import { stageApp } from '../../../scripts/packaging/stage-app.ts';

await stageApp({
  packageFolder: resolve(import.meta.dirname, '..'),
  commands: { 'doubletick-gateway': 'main', 'doubletick-gateway-admin': 'cli' },
});
