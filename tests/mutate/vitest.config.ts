/** How the tests are asked about a mutant: one worker, the quickest file first, over at the first failure. */
import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import project from '../../vitest.config.ts';

/** Files of tests in the order in which they are asked, as words of the command line. */
const order = process.argv.filter((word) => word.endsWith('.test.ts'));

class AsAsked extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number =>
      order.findIndex((file) => moduleId.endsWith(`/${file}`));
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

export default mergeConfig(
  project,
  defineConfig({
    test: {
      root: `${import.meta.dirname}/../..`,
      sequence: { sequencer: AsAsked },
      maxWorkers: 1,
      fsModuleCache: true,
    },
  }),
);
