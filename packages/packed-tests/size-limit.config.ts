import limits from './.size-limit.json' with { type: 'json' };

/** Bundles modules as what they are: a script would carry code to import the chunks that are left out. */
const modifyEsbuildConfig = (config: object) => ({ ...config, format: 'esm' });

// biome-ignore lint/style/noDefaultExport: size-limit reads it.
export default limits.map((limit) => ({ ...limit, modifyEsbuildConfig }));
