/** Code for browsers as one classic script each. */
import { rolldown } from 'rolldown';

/** What is loaded on demand is part of the one script here: Vite's list of files to load ahead is empty. */
const withoutPreloads = {
  name: 'without-preloads',
  transform: (code: string): string =>
    code.replace(/^const __vite__mapDeps=.*$/mu, 'const __vite__mapDeps=()=>[];'),
};

/** `file` with all that it imports, in a form that needs no module support; what it exports in a variable of that name. */
export async function classicScript(file: string, exportsName?: string): Promise<string> {
  const bundle = await rolldown({ input: file, logLevel: 'silent', plugins: [withoutPreloads] });
  try {
    const { output } = await bundle.generate({
      format: 'iife',
      codeSplitting: false,
      minify: true,
      ...(exportsName !== undefined && { name: exportsName, exports: 'named' }),
    });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
