import type { KernelDeps } from './deps.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { RequestParts } from './request-parts.ts';
import type { Settings } from './settings.ts';

/** Everything that the attempts of one call share. */
export interface PreparedCall {
  readonly operation: OperationSpec;
  readonly input: Readonly<Record<string, unknown>>;
  readonly parts: RequestParts;
  readonly settings: Settings;
  readonly requestId: string;
  readonly deps: KernelDeps;
}
