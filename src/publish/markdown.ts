/** The Markdown twin of a document: what is known of it as front matter, then its text. */
import { stringify } from 'yaml';
import { KIND_WORDS } from '../schema/kinds.ts';
import type { Entry } from '../site/archive/entries.ts';
import { type Host, publicUrl } from '../site/base.ts';
import { documentPath } from '../site/paths.ts';

/** `text` is the document as Markdown (document/markdown.ts). */
export function markdownTwin({ data }: Entry, text: string, host: Host): string {
  const head = {
    title: data.title,
    type: KIND_WORDS[data.kind],
    number: data.number,
    date: data.date,
    issuer: data.issuer,
    collection: data.bundle?.title,
    language: 'vi',
    url: publicUrl(host, documentPath(data)),
    source: data.source.name === 'all' ? data.source.file : undefined,
    changes: data.changes,
  };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${text}`;
}
