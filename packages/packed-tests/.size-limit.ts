/** How large each entry point may be, minified and compressed. */
const limits = [
  {
    name: 'the client',
    path: '../core/dist/index.js',
    import: '{ DoubleTick }',
    limit: '13 kB',
    // Chunks of sentences that are loaded on failure. As a module: a script would need code to import them.
    modifyEsbuildConfig: (config: object) => ({ ...config, format: 'esm' }),
    ignore: ['./chunks/advice-*', './chunks/json-misfit-*'],
    gzip: true,
  },
  {
    name: 'webhooks',
    path: '../core/dist/webhooks/index.js',
    limit: '8 kB',
    gzip: true,
    ignore: ['../contract/generated/validators/*'],
  },
  {
    name: 'curl',
    path: '../core/dist/curl/index.js',
    limit: '7 kB',
    gzip: true,
  },
  {
    name: 'testing',
    path: '../core/dist/testing/index.js',
    limit: '9 kB',
    gzip: true,
  },
  {
    name: 'middleware',
    path: '../core/dist/middleware/index.js',
    limit: '2 kB',
    gzip: true,
  },
  {
    name: 'middleware/opentelemetry',
    path: '../core/dist/middleware/opentelemetry.js',
    limit: '1 kB',
    gzip: true,
    ignore: ['@opentelemetry/api'],
  },
  {
    name: 'node',
    path: '../core/dist/node.js',
    limit: '1 kB',
    gzip: true,
  },
  {
    name: 'phone',
    path: '../core/dist/phone.js',
    limit: '1 kB',
    gzip: true,
  },
];

// biome-ignore lint/style/noDefaultExport: size-limit reads it.
export default limits;
