type Manifest = Readonly<typeof import('../package.json')>;

/** The manifest of the published package: that of the workspace, with compiled files in place of the sources. */
export function stageManifest(manifest: Manifest): object {
  const { scripts: _, devDependencies: __, imports: ___, publishConfig, exports, ...kept } = manifest;
  const entries = Object.entries(exports).map(([subpath, source]) => {
    const file = source.replace('./src/', './').replace(/\.ts$/, '');
    return [subpath, { types: `${file}.d.ts`, default: `${file}.js` }];
  });
  return {
    ...kept,
    exports: { ...Object.fromEntries(entries), './package.json': './package.json' },
    publishConfig: { access: publishConfig.access },
  };
}
