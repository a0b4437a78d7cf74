// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
export * from '../../validator-module.ts';
