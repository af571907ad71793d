import { SITE_DESCRIPTION } from '../schema/words.ts';
import type { Entry } from '../site/archive/entries.ts';
import type { Library } from '../site/archive/library.ts';
import { documentLine } from '../site/archive/listing.ts';
import { type Host, publicUrl } from '../site/base.ts';
import { documentPath } from '../site/paths.ts';
import { SITE_NAME } from '../site/site-name.ts';
import { DATASETS, type Dataset } from './datasets.ts';
import { FEED_PATH } from './feed.ts';

/** llms.txt: what is here, as Markdown, for programs that read text. */
export function llms(library: Library, host: Host, datasets: readonly Dataset[] = DATASETS): string {
  const link = (words: string, path: string, detail: string): string =>
    `- [${words.replace(/[[\]\\]/gu, '\\$&')}](${publicUrl(host, path)})${detail && `: ${detail}`}`;
  const line = (entry: Entry): string => {
    const { label, detail } = documentLine(entry);
    return link(
      entry.data.title,
      `${documentPath(entry.data)}index.md`,
      [label, detail].filter(Boolean).join(', '),
    );
  };
  const documents = library.documents.map(line);
  const data = datasets.flatMap(({ title, files }) =>
    files.slice(0, 1).map(({ path }) => link(title, path, '')),
  );
  return `# ${SITE_NAME}

> ${SITE_DESCRIPTION}

Chữ và số giữ nguyên theo bản gốc. Mỗi tài liệu có bản Markdown, chú thích ghi \`[^số]\` theo số của bản gốc.
Khi trích dẫn, nêu số hiệu, ngày và cơ quan ban hành.

## Tài liệu

${documents.join('\n')}

## Dữ liệu

${data.join('\n')}
${link('Tài liệu mới và thay đổi (Atom)', FEED_PATH, '')}
`;
}
