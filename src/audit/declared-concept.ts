/** A class, function or value as the settings declare it. */
export interface DeclaredThing {
  /** What people call it. */
  readonly name: string;
  /** The reference as the user wrote it. */
  readonly ref: string;
}

export interface DeclaredDeprecation extends DeclaredThing {
  readonly reason: string | undefined;
  readonly since: string | undefined;
  readonly removeBy: string | undefined;
}

/** A concept as the settings declare it. */
export interface DeclaredConcept {
  readonly name: string;
  /** Folder that its relative paths start from, relative to the working directory; `.` for that itself. */
  readonly root: string;
  readonly canonical: DeclaredThing;
  readonly factory: { readonly module: string; readonly call: string } | undefined;
  readonly deprecated: readonly DeclaredDeprecation[];
}
