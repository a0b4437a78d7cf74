/** The part of an Ajv error (https://ajv.js.org/api.html#validation-errors) that is read here. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  schema?: unknown;
  parentSchema?: { format?: string };
}

/** A compiled schema: returns whether a value is valid, and leaves the errors on itself. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** The compiled schemas of one operation. */
export interface ValidatorModule {
  body?: SchemaValidator;
  /** For a multipart body. */
  form?: SchemaValidator;
  query?: SchemaValidator;
  path?: SchemaValidator;
  [response: `response${string}`]: SchemaValidator | undefined;
}

/** The compiled schema of one webhook event. */
export interface WebhookModule {
  payload?: SchemaValidator;
}
