/** What others are told of a source file: names of files tell of people, and are given only where the editor asked for it. */
import type { Frontmatter } from './frontmatter.ts';

/** Stands for a name that is not told: the start of the hash, and the ending. */
export function aliasOf(file: string, sha256: string): string {
  return `tep-${sha256.slice(0, 8)}${/\.[^./]+$/u.exec(file)?.[0] ?? ''}`;
}

/** The name that readers see. */
export function nameForReaders({ file, sha256, name }: Frontmatter['source']): string {
  return name === 'all' ? file : aliasOf(file, sha256);
}

/** The name in the data of the working copy of an editor, where it serves to find the paper again. */
export function nameForEditors(source: Frontmatter['source']): string {
  return source.name === 'none' ? nameForReaders(source) : source.file;
}
