/**
 * The Markdown twin of a document: its MDX without what only the site needs. MDX in content/ is written by machine
 * from a closed set of constructs in which `<` and `{` of the text are always escaped, so a tag is a tag.
 */
import { stringify } from 'yaml';
import { type Host, publicUrl } from '../site/base.ts';
import type { Entry } from '../site/entries.ts';
import { documentPath } from '../site/paths.ts';
import { KIND_WORDS } from '../site/words.ts';
import { markdownTable } from './markdown-table.ts';

export function markdownTwin({ data }: Entry, source: string, host: Host): string {
  const head = {
    title: data.title,
    type: KIND_WORDS[data.kind],
    number: data.number,
    date: data.date,
    issuer: data.issuer,
    collection: data.bundle?.title,
    language: 'vi',
    url: publicUrl(host, documentPath(data)),
    source: data.source.file,
    changes: data.changes,
  };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${plainMarkdown(source, publicUrl(host, '/anh/'))}`;
}

/** MDX as CommonMark with tables and footnotes of GFM; same words, same notes, same numbers. */
export function plainMarkdown(source: string, images = '/anh/'): string {
  return source
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replace(/^<table>\n[\s\S]*?^<\/table>$/gmu, markdownTable)
    .replace(/^<(header|footer)>\n([\s\S]*?)^<\/\1>$/gmu, (_, _name, inner: string) =>
      inner.replace(/^ {2}/gmu, ''),
    )
    .replace(
      /<img src="([^"]*)" alt="([^"]*)"[^<>]*\/>/gu,
      (_, name: string, alt: string) => `![${alt}](${images}${name})`,
    )
    .replace(/<span\b[^<>]*\/>/gu, '')
    .replace(/<\/?span\b[^<>]*>/gu, '')
    .replace(/\\(?=[{}])/gu, '')
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\n+$/gu, '')
    .concat('\n');
}
