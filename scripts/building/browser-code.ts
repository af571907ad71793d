/** Code for browsers as one classic script each. */
import { basename } from 'node:path';
import { held } from '../../src/shared/nth.ts';

/** What is loaded on demand is part of the one script here: Vite's list of files to load ahead is empty. */
const withoutPreloads = {
  name: 'without-preloads',
  transform: (code: string): string =>
    code.replace(/^const __vite__mapDeps=.*$/mu, 'const __vite__mapDeps=()=>[];'),
};

/**
 * `file` with all that it imports, in a form that needs no module support; what it exports in a variable of that name. Files
 * `beside` it run by themselves: what it imports of them is taken from their variables.
 */
export async function classicScript(
  file: string,
  exportsName?: string,
  beside: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const isBeside = (id: string): boolean => id !== file && beside.has(basename(id));
  // A build that finds nothing changed has no use for it.
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: file,
    logLevel: 'silent',
    plugins: [withoutPreloads],
    external: isBeside,
  });
  try {
    const { output } = await bundle.generate({
      format: 'iife',
      codeSplitting: false,
      minify: true,
      globals: (id) => held(beside, basename(id)),
      ...(exportsName !== undefined && { name: exportsName, exports: 'named' }),
    });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
