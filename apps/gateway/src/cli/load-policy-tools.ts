import { operations } from '@doubletick-kit/contract';
import { parseYaml } from '../config/parse-yaml.ts';
import { readCanonical } from '../http/canonical-values.ts';
import { parseJson } from '../http/parse-json.ts';
import { explain } from '../policy/explain.ts';
import type { PolicyRequest } from '../policy/policy.ts';
import { parsePolicyFile, policyFileJsonSchema } from '../policy/policy-file.ts';
import type { ExplainedRequest, PolicyTools } from './policy-tools.ts';

export async function loadPolicyTools(): Promise<PolicyTools> {
  return {
    parsePolicyFile: (text) => parsePolicyFile(parseYaml(text)),
    policyFileSchema: policyFileJsonSchema(),
    explain: (request) => explain(request.policy, toPolicyRequest(request)),
  };
}

/** The values that a policy looks at, read as those of a real request are. */
function toPolicyRequest({ operation: id, body, query, address, time }: ExplainedRequest): PolicyRequest {
  const common = { operation: id, time, address };
  if (id === 'fetchFile') {
    return { ...common, senders: [], missingSenders: false, recipientCount: 0, idFields: [], unknownFields: [] };
  }
  const operation = operations[id];
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const params = Object.fromEntries(names.map((name) => [name, 'any']));
  const takesJson = operation.requestContentTypes.some((type) => type === 'application/json');
  const json = body ?? (takesJson ? '{}' : undefined);
  const parsed = json === undefined ? undefined : parseJson(Buffer.from(json), id);
  return { ...readCanonical({ operation, params, search: query, body: parsed }), ...common };
}
