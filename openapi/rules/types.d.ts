/** The parts of Redocly's rule interface, and of a description, that the rules use. */

export type Path = (string | number)[];

export interface Location {
  readonly source: { readonly absoluteRef: string };
  readonly pointer: string;
  readonly absolutePointer: string;
  child(path: Path): Location;
}

export interface Context {
  readonly location: Location;
  readonly parent: unknown;
  readonly type: { readonly name: string };
  report(problem: { message: string; location: Location }): void;
  resolve(node: unknown, from?: string): { node: unknown; location?: Location };
}

/** An object of the description with unknown properties. */
export type Node = Record<string, unknown>;

/** A node with its references followed, and its location. */
export interface Found {
  readonly node: Node;
  readonly location: Location;
}

export interface Operation extends Node {
  operationId?: string;
  parameters?: Node[];
  requestBody?: Node;
  responses?: Record<string, Node>;
}

/** An operation being checked. */
export interface Place {
  readonly context: Context;
  /** Reports a problem of the operation at a path below it. */
  complain(message: string, path?: Path): void;
}

/** What a rule returns: functions by the type of node that they check. */
export type Visitor = Record<string, unknown>;

export type Check = (operation: Operation, place: Place) => void;
