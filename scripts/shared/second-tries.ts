/** Tests that needed their second try: a browser test gets one, and that it needed it is a defect of the test or of the site. */

/** Of the file that vitest's JSON reporter writes, what is used here. */
export interface Results {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      /** Of all tries: a test that passed and has some needed its second. */
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

export interface SecondTries {
  /** Browser tests that ran. */
  readonly tests: number;
  /** What passed at its second try only, of a test without a browser too: file and name, and why the first failed. */
  readonly retried: readonly { readonly test: string; readonly why: string }[];
  /** More than one in so many needed it. */
  readonly tooMany: boolean;
}

const BROWSER = /(?:^|\/)tests\/e2e\//u;
/** One of so many browser tests may need its second try. */
export const ONE_IN = 200;

export function secondTries({ testResults }: Results): SecondTries {
  const ran = testResults
    .flatMap(({ name, assertionResults }) => assertionResults.map((result) => ({ ...result, name })))
    .filter(({ status }) => status === 'passed' || status === 'failed');
  const tests = ran.filter(({ name }) => BROWSER.test(name)).length;
  const retried = ran
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ name, fullName, failureMessages: [why = ''] }) => ({ test: `${name}: ${fullName}`, why }));
  return { tests, retried, tooMany: retried.length > Math.max(1, tests / ONE_IN) };
}
