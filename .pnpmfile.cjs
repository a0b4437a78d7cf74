/**
 * The API reference is one self-contained script of `@scalar/api-reference`. The packages that it is built from (200 MB)
 * are needed only to collect their licences, so they are optional here and `npm start` leaves them out.
 */
function readPackage(manifest) {
  if (manifest.name === '@scalar/api-reference') {
    manifest.optionalDependencies = { ...manifest.dependencies, ...manifest.optionalDependencies };
    manifest.dependencies = {};
  }
  return manifest;
}

module.exports = { hooks: { readPackage } };
