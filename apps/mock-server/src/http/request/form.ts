/** A file of a form, read. */
export interface FormFile {
  readonly name: string;
  /** As the part declares it; empty when it does not. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The parts of a form by name: texts, files, and lists of what a form may repeat. */
export type Form = Readonly<Record<string, string | readonly string[] | FormFile>>;

/** A part that is a file; undefined for a text. */
export function fileOf(form: Form | undefined, name: string): FormFile | undefined {
  const part = form?.[name];
  return typeof part === 'object' && 'bytes' in part ? part : undefined;
}
