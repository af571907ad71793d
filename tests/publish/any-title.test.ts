/** Whatever a document is called, what machines read stays well-formed and says just that. */
import fc from 'fast-check';
import { parse as parseHtml } from 'parse5';
import remarkParse from 'remark-parse';
import { SaxesParser } from 'saxes';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { feed } from '../../src/publish/feed.ts';
import { redirectPage } from '../../src/publish/host/redirects.ts';
import { documentJsonLd } from '../../src/publish/json-ld.ts';
import { llms } from '../../src/publish/llms.ts';
import { markdownTwin } from '../../src/publish/markdown.ts';
import { sitemap } from '../../src/publish/sitemap.ts';
import { element, textElement } from '../../src/publish/xml.ts';
import { buildLibrary } from '../../src/site/archive/library.ts';
import { anyText } from '../any-text.ts';
import { entry, HOST } from './documents.ts';

/** Text of all elements of a name; throws where the XML is not well-formed. */
function xmlTexts(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    open.push(tag.name);
    if (tag.name === name) found.push('');
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    if (open.at(-1) === name) found.push(`${found.pop()}${text}`);
  });
  parser.write(xml).close();
  return found;
}

/** What remains of a text in XML: no control characters, and every end of a line a line feed. */
const inXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what falls away.
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '').replace(/\r\n?/gu, '\n');
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Signs of every notation it is written in, and any character at all. */
const words = fc
  .oneof(
    anyText(1),
    fc
      .array(
        fc.constantFrom(
          'Báo cáo',
          '<b>',
          '</script>',
          '"',
          "'",
          '&amp;',
          ']](',
          '*a*',
          '_',
          '`',
          '---',
          '#',
          '\\',
          ': ',
          '![x](y)',
          ' ',
          '1.',
          '<!--',
          ']]>',
          '{x}',
          '%',
          'www.a.vn',
          'http://a.vn',
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => oneLine(inXml(text)) !== '');

const RUNS = { numRuns: 25 };

const document = fc
  .record({ title: words, issuer: words, text: words })
  .map(({ title, issuer, text }) =>
    entry('x', { title, issuer, date: '2024-05-06', changes: [{ date: '2025-01', text }] }),
  );

test('the feed is XML and tells title, issuer and change as they are', () =>
  fc.assert(
    fc.property(document, (own) => {
      const xml = feed([own], HOST);
      expect(xmlTexts(xml, 'title')[1]).toBe(inXml(own.data.title));
      expect(xmlTexts(xml, 'name')[1]).toBe(inXml(own.data.issuer ?? ''));
      const change = inXml(`
tháng 1/2025: ${own.data.changes?.[0]?.text}`);
      expect(xmlTexts(xml, 'summary')[0]?.endsWith(change)).toBe(true);
    }),
    RUNS,
  ));

test('the map of the site is XML', () =>
  fc.assert(
    fc.property(document, (own) => {
      const xml = sitemap(buildLibrary([own], []), HOST);
      expect(xmlTexts(xml, 'loc')).toContain('https://vi-du.gov.vn/so-tay/tai-lieu/x/');
    }),
    RUNS,
  ));

test('JSON-LD is JSON that cannot end its script, with the title as it is', () =>
  fc.assert(
    fc.property(document, (own) => {
      const json = documentJsonLd(own, HOST);
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toMatchObject({
        name: own.data.title,
        author: { name: own.data.issuer },
        correction: [{ text: own.data.changes?.[0]?.text }],
      });
    }),
    RUNS,
  ));

interface MdNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MdNode[];
}

const linksOf = (node: MdNode): readonly MdNode[] =>
  node.type === 'link' ? [node] : (node.children ?? []).flatMap(linksOf);
const textOf = ({ value = '', children = [] }: MdNode): string => value + children.map(textOf).join('');

test('llms.txt is Markdown whose links are the documents and the data, each under its own name', () =>
  fc.assert(
    fc.property(document, (own) => {
      const tree = unified()
        .use(remarkParse)
        .parse(llms(buildLibrary([own], []), HOST)) as MdNode;
      const links = linksOf(tree);
      // Markdown knows no NUL: it reads the sign for what is not known instead.
      expect(oneLine(links[0] ? textOf(links[0]) : '')).toBe(
        oneLine(own.data.title.replace(/\0/gu, '\ufffd')),
      );
      expect(links[0]?.url).toBe('https://vi-du.gov.vn/so-tay/tai-lieu/x/index.md');
      expect(links.map(({ url }) => url?.split('/so-tay/')[1])).toEqual([
        'tai-lieu/x/index.md',
        'data/tai-lieu.json',
        'data/so-lieu.json',
        'data/chi-so.json',
        'data/kiem-tra.json',
        'data/van-ban.json',
        'data/viet-tat.json',
        'tin.xml',
      ]);
      expect(tree.children?.map(({ type }) => type)).toEqual([
        'heading',
        'blockquote',
        'paragraph',
        'heading',
        'list',
        'heading',
        'list',
      ]);
    }),
    RUNS,
  ));

test('the Markdown twin begins with front matter that any reader of YAML takes as it is', () =>
  fc.assert(
    fc.property(document, words, (own, body) => {
      const twin = markdownTwin(own, body, HOST);
      const [, front = '', text] = /^---\n(.*?)\n---\n\n(.*)$/su.exec(twin) ?? [];
      expect(parseYaml(front)).toEqual({
        title: own.data.title,
        type: 'Báo cáo',
        date: '2024-05-06',
        issuer: own.data.issuer,
        language: 'vi',
        url: 'https://vi-du.gov.vn/so-tay/tai-lieu/x/',
        changes: own.data.changes,
      });
      expect(text).toBe(body);
    }),
    RUNS,
  ));

test('who may know the name of the source file is told it', () => {
  const named = entry('x', {
    source: { file: 'a.docx', sha256: '1'.repeat(64), dialect: 'docx', name: 'all' },
  });
  expect(markdownTwin(named, '', HOST)).toContain('source: a.docx\n');
});

test('a page that leads on is HTML with the title as it is', () =>
  fc.assert(
    fc.property(words, (title) => {
      const tree = JSON.stringify(
        parseHtml(redirectPage({ from: '/tai-lieu/cu/', to: '/tai-lieu/moi/', title }, HOST)),
        (key, value) => (key === 'parentNode' ? undefined : value),
      );
      const shown = inXml(title);
      expect(tree).toContain(JSON.stringify(`Đã chuyển: ${shown}`).slice(1, -1));
      expect(tree).not.toContain('"nodeName":"b"');
      expect(tree).not.toContain('"nodeName":"script"');
    }),
    RUNS,
  ));

test('an element without content is closed at once, and what is undefined is not written', () => {
  expect(element('a', { b: '1 < 2', c: undefined })).toBe('<a b="1 &lt; 2"/>');
  expect(element('a', {}, '')).toBe('<a></a>');
  expect(textElement('a', '')).toBe('');
  expect(textElement('a', '&')).toBe('<a>&amp;</a>');
});
