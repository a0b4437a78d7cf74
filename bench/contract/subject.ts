/** One way to validate the API, loaded and ready for an assign body. */
export interface Subject {
  /** Validates one assign body many times and returns the number of problems of one validation. */
  validateAssign(body: unknown, times: number): Promise<number>;
  /** Validates a request and every documented response of every operation once; returns the number of validations. */
  touchAll(): Promise<number>;
}

/** The places that a child needs. */
export interface Places {
  /** URL of the contract's index: built, or its sources. */
  contract: string;
  /** URL of the bundled OpenAPI document. */
  document: string;
}

/** The exports of a subject's module. */
export interface SubjectModule {
  load(places: Places): Promise<Subject>;
}

export const assignOperation = 'assignTeamMemberToChat';
