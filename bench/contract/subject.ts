/** One way of validating the API, loaded and ready for an assign body. */
export interface Subject {
  /** Validates one assign body many times and returns how many problems one validation named. */
  validateAssign(body: unknown, times: number): Promise<number>;
  /** Validates a request and every documented response of every operation once; returns how many it validated. */
  touchAll(): Promise<number>;
}

/** What a child is told about where things are. */
export interface Places {
  /** URL of the contract's index: built, or its sources. */
  contract: string;
  /** URL of the bundled OpenAPI document. */
  document: string;
}

/** What a subject's module exports. */
export interface SubjectModule {
  load(places: Places): Promise<Subject>;
}

export const assignOperation = 'assignTeamMemberToChat';
