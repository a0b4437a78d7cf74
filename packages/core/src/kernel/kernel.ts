import { refuseInput } from '../errors/error-classes.ts';
import { customRules, isRecord } from './check-options.ts';
import { type CustomRequest, describeRequest, partsOfRequest } from './custom-request.ts';
import { type KernelDeps, systemDeps } from './deps.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { DoubleTickOptions, UploadOptions } from './options.ts';
import { Pages } from './pages.ts';
import { type Exchange, PendingRequest } from './pending-request.ts';
import { splitInput } from './request-parts.ts';
import { type RequestTask, runRequest } from './run-request.ts';
import { readSettings, type Settings, withRequestOptions } from './settings.ts';

/** Sends the requests of the resources. */
export interface Kernel {
  /** Sends one request. @throws TypeError for options that are not valid */
  send<Result>(
    operation: OperationSpec,
    input: object | undefined,
    options: UploadOptions | undefined,
  ): PendingRequest<Result>;
  /** Lists records, with one request per page. @throws TypeError for options that are not valid */
  pages<Item, Page>(
    operation: OperationSpec,
    input: object | undefined,
    options: UploadOptions | undefined,
  ): Pages<Item, Page>;
}

/** Also sends requests that are not an operation. */
export interface OpenKernel extends Kernel {
  /** Sends a request that the caller describes. @throws TypeError for options that are not valid */
  request<Result>(method: OperationSpec['method'], path: string, request: CustomRequest): PendingRequest<Result>;
}

/** The kernel of one client. @throws TypeError naming the option that is not valid */
export function createKernel(options: DoubleTickOptions, overrides: Partial<KernelDeps> = {}): OpenKernel {
  const client = readSettings(options);
  const deps = { ...systemDeps, ...overrides };
  const start = <Result>(task: Omit<RequestTask, 'deps' | 'settings'>, settings: Settings) => {
    // The result type belongs to the operation; the response is not validated.
    return new PendingRequest(runRequest({ ...task, deps, settings }) as Promise<Exchange<Result>>);
  };
  const kernel: OpenKernel = {
    send<Result>(operation: OperationSpec, given: object = {}, own?: UploadOptions) {
      const settings = withRequestOptions(client, own);
      const input = { ...given };
      const takeParts = async () => {
        if (!isRecord(given)) throw refuseInput(operation, 'the input must be an object of named values');
        return splitInput(operation, input, deps.uuid);
      };
      return start<Result>({ operation, input, takeParts }, settings);
    },
    pages<Item, Page>(operation: OperationSpec, input: object = {}, own?: UploadOptions) {
      withRequestOptions(client, own);
      const fetchPage = (pageInput: object) => kernel.send<Page>(operation, isRecord(input) ? pageInput : input, own);
      return new Pages<Item, Page>({ operation, input, fetchPage });
    },
    request<Result>(method: OperationSpec['method'], path: string, request: CustomRequest) {
      const settings = withRequestOptions(client, request, customRules);
      const { query, body } = request;
      const operation = describeRequest(method, path, request);
      const takeParts = () => partsOfRequest(operation, path, request);
      return start<Result>({ operation, input: { query, body }, takeParts }, settings);
    },
  };
  return kernel;
}
