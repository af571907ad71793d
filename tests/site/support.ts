import { renderDocument } from '../render.ts';

/** A document with the given body under a title of its own. */
export function render(body: string, title = '# Tên bài'): string {
  return renderDocument(`---\nid: a\n---\n\n${title}\n\n${body}\n`, 'content/a.mdx').html;
}

/** What the body became, without the title and the ids of blocks (tests/site/anchors.test.ts looks at those). */
export function renderBody(body: string): string {
  return render(body)
    .replace('<h1>Tên bài</h1>\n', '')
    .replace(/(?<=<(?:p|li|tr)) id="d-[a-z0-9-]+"/g, '');
}
