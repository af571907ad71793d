import type { BlockContent, Heading, Link, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { isPlain, MARKDOWN } from '../schema/markdown.ts';
import { SITE_DESCRIPTION } from '../schema/words.ts';
import type { Entry } from '../site/archive/entries.ts';
import type { Library } from '../site/archive/library.ts';
import { documentLine } from '../site/archive/listing.ts';
import { type Host, publicUrl } from '../site/base.ts';
import { documentPath } from '../site/paths.ts';
import { SITE_NAME } from '../site/site-name.ts';
import { DATASETS, type Dataset } from './datasets.ts';
import { FEED_PATH } from './feed.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const heading = (depth: Heading['depth'], words: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(words)],
});
const list = (children: ListItem[]): List => ({ type: 'list', spread: false, children });

/** Of a thousand titles few have a sign to escape. */
const HANDLERS: Options['handlers'] = {
  text: (node, parent, state, info) =>
    isPlain(node.value) ? node.value : defaultHandlers.text(node, parent, state, info),
};

/** llms.txt: what is here, as Markdown, for programs that read text. */
export function llms(library: Library, host: Host, datasets: readonly Dataset[] = DATASETS): string {
  const line = (words: string, path: string, detail = ''): ListItem => {
    const link: Link = { type: 'link', url: publicUrl(host, path), children: [text(words)] };
    const rest = detail ? [text(': '), text(detail)] : [];
    return { type: 'listItem', spread: false, children: [paragraph(link, ...rest)] };
  };
  const documents = library.documents.map((entry: Entry) => {
    const { label, detail } = documentLine(entry);
    const path = `${documentPath(entry.data)}index.md`;
    return line(entry.data.title, path, [label, detail].filter(Boolean).join(', '));
  });
  const data = datasets.flatMap(({ title, files: [first] }) => (first ? [line(title, first.path)] : []));
  const children: BlockContent[] = [
    heading(1, SITE_NAME),
    { type: 'blockquote', children: [paragraph(text(SITE_DESCRIPTION))] },
    paragraph(
      text('Chữ và số giữ nguyên theo bản gốc. Mỗi tài liệu có bản Markdown, chú thích ghi '),
      { type: 'inlineCode', value: '[^số]' },
      text(' theo số của bản gốc.\nKhi trích dẫn, nêu số hiệu, ngày và cơ quan ban hành.'),
    ),
    heading(2, 'Tài liệu'),
    ...(documents.length > 0 ? [list(documents)] : []),
    heading(2, 'Dữ liệu'),
    list([...data, line('Tài liệu mới và thay đổi (Atom)', FEED_PATH)]),
  ];
  return toMarkdown({ type: 'root', children }, { ...MARKDOWN, handlers: HANDLERS });
}
