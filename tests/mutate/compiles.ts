/** What the type checker says to a fault: one that it refuses never reaches a test, so it is none that a test should notice. */
import { join } from 'node:path';
import ts from 'typescript';

/** Whether a file of the project still compiles when its text is `code`; the other files are as they are. */
export function compiler(root: string): (file: string, code: string) => boolean {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const changed = new Map<string, { readonly code: string; readonly version: number }>();
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => Array.from(changed.keys()),
    getScriptVersion: (name) => String(changed.get(name)?.version ?? 0),
    getScriptSnapshot: (name) => {
      const text = changed.get(name)?.code ?? ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return (file, code) => {
    const name = join(root, file);
    const original = ts.sys.readFile(name) ?? '';
    const put = (text: string): void => {
      changed.set(name, { code: text, version: (changed.get(name)?.version ?? 0) + 1 });
    };
    put(code);
    const errors = [...service.getSyntacticDiagnostics(name), ...service.getSemanticDiagnostics(name)];
    put(original);
    return errors.length === 0;
  };
}
