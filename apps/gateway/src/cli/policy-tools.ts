import type { PolicyExplanation } from '../policy/explain.ts';
import type { GatewayOperationId, Policy } from '../policy/policy.ts';

/** The policies in a `policies.yaml`. */
export interface PolicyFile {
  teams: Readonly<Record<string, Policy>>;
  keys: Readonly<Record<string, Policy>>;
}

/** A request that is not sent, to see what would be decided. */
export interface ExplainedRequest {
  policy: Policy;
  operation: GatewayOperationId;
  /** A JSON body; undefined: none. */
  body: string | undefined;
  /** As after `?`. */
  query: string;
  address: string | null;
  /** Milliseconds since 1970. */
  time: number;
}

/** What the commands need to know of policies. Loaded only by the commands that use it. */
export interface PolicyTools {
  /** @throws RangeError with a one-line message that says where */
  parsePolicyFile(text: string): PolicyFile;
  /** JSON schema of the file, for editors. */
  policyFileSchema: unknown;
  /** @throws an error with a one-line message if the request would be refused before a policy is asked */
  explain(request: ExplainedRequest): PolicyExplanation;
}

export type LoadPolicyTools = () => Promise<PolicyTools>;
