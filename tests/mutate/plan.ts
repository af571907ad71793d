/** What run.ts and ask.ts tell each other. */

/** What run.ts writes: files of tests, and ids of mutants that nothing is known of yet. */
export interface Plan {
  readonly tests: readonly string[];
  readonly mutants: readonly string[];
}

/** A line of the account: `asking` stands alone where the process died of it. */
export interface Outcome {
  readonly id: string;
  readonly is: 'asking' | 'killed' | 'survived' | 'unreached' | 'loaded';
}
