/** Helpers for tests of the converter. */
import { createHash } from 'node:crypto';
import type { Sidecar } from '../src/convert/editor/sidecar.ts';
import { convert, type Page } from '../src/convert/index.ts';

/** The pages of a text, as if it stood in a file of that name. */
export function convertText(text: string, file = 'thu.txt', sidecar: Sidecar = {}): readonly Page[] {
  return convert({
    file,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: Buffer.byteLength(text),
    sidecar,
  }).pages;
}

/** MDX without its front matter. */
export function bodyOf(mdx: string): string {
  return mdx.replace(/^---\n[\s\S]*?\n---\n\n/u, '');
}
