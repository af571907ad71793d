/** Files that nobody wrote: samples in other hands, and papers of all formats made of what has a meaning to some reader. */
import { readdirSync, readFileSync } from 'node:fs';
import { TEXT_DIALECTS } from '../../src/schema/frontmatter.ts';
import { docxOf, p, r } from '../docx-support.ts';
import { Sheet } from '../pdf-writer.ts';
import { Random } from './random.ts';

export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sidecar?: string;
  /** Words that the sidecar takes out. */
  readonly redacted?: string;
}

const SAMPLES = new URL('../../seeds/mau/', import.meta.url).pathname;
export const samples = readdirSync(SAMPLES)
  .filter((name) => /\.(?:txt|md)$/u.test(name) && !/^readme/iu.test(name))
  .sort()
  .map((name) => ({ name, text: readFileSync(SAMPLES + name, 'utf8') }));

/** Words, and signs that mean something to Markdown, MDX, HTML, XML, YAML, Word dumps or the converter. */
const PIECES = [
  'BÁO CÁO',
  'Tình hình kinh tế',
  'I. KẾT QUẢ',
  '1. Thu ngân sách',
  'a) Chi',
  'Điều 1.',
  'Chương I',
  'Nơi nhận:',
  'TM. ỦY BAN',
  'Phụ lục',
  'CHUYÊN ĐỀ 01:',
  'đạt 68,4%',
  '11.728 lượt',
  '5 tỷ đồng',
  '12.500',
  '1.4999999999999999999999',
  '414/KH-UBND',
  'ngày 5/6/2024',
  'ấ',
  'phát triển',
  'kế hoạch',
  'X xét thKim',
  'x',
  '-',
  '+',
  '*',
  '**',
  '_',
  '`',
  '```',
  '~~',
  '#',
  '##',
  '>',
  '|',
  '|-|',
  '---',
  '===',
  '\\',
  '\\\\',
  '{',
  '}',
  '{x}',
  '<',
  '</',
  '<b>',
  '<span lang=vi>',
  '</span>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  '<sup>1</sup>',
  '<sup>',
  '</sup>',
  '<table>',
  '<tr><td rowspan=150>',
  '<br>',
  '&amp;',
  '&#x41;',
  '&lt;',
  '&',
  '[',
  ']',
  '(',
  ')',
  '[a]()',
  '[a](javascript:alert(1))',
  '![a](b)',
  '[x]',
  '[^1]',
  '[^1]:',
  '[^1]:[^1]:',
  '[^',
  '^[',
  'o',
  '◦',
  '•',
  '[1: ',
  '[2: hai]',
  '[footnoteRef:1]',
  '[footnoteRef:2]',
  '[bookmark: a]',
  '<!-- ghi -->',
  '<?x?>',
  '<![CDATA[',
  '&#0;',
  '[[1]](#footnote-1)',
  '[↑](#footnote-ref-1)',
  '(1)',
  '*** ',
  'İ',
  'ß',
  '²',
  '１２',
  'Ⅳ.',
  '\u00ad',
  'TRƯỞNG BAN',
  'Kính gửi:',
  'import x',
  'export default',
  'HTTP://V<',
  'https://a.vn/b',
  'www.a.vn',
  'WWW.A.VN{',
  'a@b.vn',
  ':::',
  '$x$',
  '$$',
  '"',
  "'",
  '“',
  '”',
  '…',
  '%',
  '/',
  '\t',
  '\u00a0',
  '\u200b',
  '\u0001',
  '\u001e',
  '\ufffe',
  '\u202e',
  '\ufeff',
  'e\u0301',
  '😀',
  '1)',
  '2021.',
  '7;',
  '“năm 20237;”',
  '_____',
] as const;
const BREAKS = ['\n', '\n', '\n\n', '\n\n', '\r\n', '\r', '\f', '\n ', ' \n', '\u2028'] as const;

const line = (random: Random): string =>
  Array.from({ length: 1 + random.below(6) }, () => random.pick(PIECES)).join(random.pick([' ', ' ', '']));

function madeText(random: Random): string {
  const lines = Array.from({ length: 1 + random.below(14) }, () => line(random) + random.pick(BREAKS));
  return `${random.pick(['', 'BÁO CÁO\nKết quả làm đường năm 2024\n\n', '# Báo cáo\n\n'])}${lines.join('')}`;
}

type Mutate = (text: string, random: Random) => string;

/** What editors, mails, scanners and other programs do to a text. */
const MUTATIONS: readonly Mutate[] = [
  (text, random) => text.replace(new RegExp(`(.{${40 + random.below(40)},110}) (?=\\S)`, 'gu'), '$1\n'),
  (text, random) => {
    const every = 2 + random.below(8);
    return text
      .split('\n')
      .map((one, at) => (at % every === 0 && one.length > 120 ? one.replace(/^(.{60}\S*) /u, '$1\n\n') : one))
      .join('\n');
  },
  (text, random) => {
    const by = 1 + random.below(200);
    return text.replace(
      /(\[(?:footnoteRef:)?)(\d+)(?=[\]:])/gu,
      (_, before: string, number: string) => before + (Number(number) + by),
    );
  },
  (text) => text.replace(/(\[(?:footnoteRef:)?)\d+(?=[\]:])/gu, '$11'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.normalize('NFD'),
  (text) => `\ufeff${text}`,
  (text) => text.replace(/\n{2,}/gu, '\n'),
  (text) => text.replace(/^ (?=\S)/gmu, '\f'),
  (text) => text.replace(/[^\S\n]+$/gmu, ''),
  (text) => text.replaceAll(']', ''),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.toUpperCase(),
  (text, random) => splice(text, random, () => random.pick(PIECES)),
  (text, random) => splice(text, random, () => line(random)),
  (text, random) => splice(text, random, () => '', 40),
];

/** A few places of a text replaced; `cut` letters go at the most. */
function splice(text: string, random: Random, put: () => string, cut = 3): string {
  let out = text;
  for (let left = 1 + random.below(8); left > 0; left--) {
    const at = random.below(out.length + 1);
    out = out.slice(0, at) + put() + out.slice(at + random.below(cut + 1));
  }
  return out;
}

/** Some paragraphs of a sample, so that many can be tried. */
function mutated(random: Random): { readonly name: string; readonly text: string } {
  const { name, text } = random.pick(samples);
  const blocks = text.split('\n\n');
  const start = random.below(blocks.length);
  const part = [...blocks.slice(0, 2), ...blocks.slice(start, start + 3 + random.below(4))].join('\n\n');
  const out = Array.from({ length: 1 + random.below(3) }, () => random.pick(MUTATIONS)).reduce(
    (current, mutate) => mutate(current, random),
    part,
  );
  return { name, text: out };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** What cannot stand in XML cannot stand in a Word file. */
const forXml = (text: string): string => text.replace(/[\p{Cc}\ufffe\uffff]/gu, ' ');

function asText(text: string, random: Random, name: string): Input {
  const dialect = random.below(4) === 0 ? random.pick(TEXT_DIALECTS) : undefined;
  const input = { file: name, bytes: bytesOf(text), ...(dialect && { sidecar: `dialect: ${dialect}\n` }) };
  return random.below(12) === 0 ? withRedaction(input, text, random) : input;
}

/** Some words of the text taken out of it. */
function withRedaction(input: Input, text: string, random: Random): Input {
  const found = text.normalize('NFC').match(/(?<!\p{L})\p{L}{2,} \p{L}{2,} \p{L}{2,}(?!\p{L})/gu) ?? [];
  if (found.length === 0) return input;
  const redacted = random.pick(found);
  const sidecar = `${input.sidecar ?? ''}redactions: [{ find: ${JSON.stringify(redacted)}, reason: thử, date: 2025-01-02 }]\n`;
  return { ...input, sidecar, redacted };
}

function asHtml(random: Random): Input {
  const tags = ['p', 'h1', 'h2', 'li', 'td', 'sup', 'b', 'div', 'a', 'pre', 'center', 'unknown'];
  const parts = random.times(14, () => {
    const tag = random.pick(tags);
    const attributes = random.pick([
      '',
      '',
      ' rowspan="150"',
      ' colspan="1000"',
      ' href="javascript:alert(1)"',
      ' onclick="alert(1)"',
      ' style="display:none"',
      ' id="_ftn1"',
      ' href="#_ftn1"',
    ]);
    return `<${tag}${attributes}>${line(random)}${random.below(5) === 0 ? '' : `</${tag}>`}`;
  });
  const table =
    random.below(2) === 0
      ? `<table>${random.times(8, () => `<tr><td rowspan=${1 + random.below(200)} colspan=${1 + random.below(200)}>${line(random)}</td><td>2</td></tr>`).join('')}</table>`
      : '';
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${line(random)}</title></head><body><h1>Báo cáo</h1>${parts.join('\n')}${table}</body></html>`;
  return random.below(5) === 0 ? asMhtml(page) : { file: 'may.html', bytes: bytesOf(page) };
}

/** The page as Word saves it in one file. */
function asMhtml(page: string): Input {
  const body = Buffer.from(page).toString('base64').replace(/.{76}/gu, '$&\r\n');
  return {
    file: 'may.mht',
    bytes: bytesOf(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="m"\r\n\r\n--m\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n--m--\r\n`,
    ),
  };
}

function asDocx(random: Random): Input {
  const look = ['', '', '<w:b/>', '<w:vertAlign w:val="superscript"/>', '<w:vanish/>', '<w:caps/>'];
  const block = (): string => {
    const runs = Array.from({ length: 1 + random.below(3) }, () =>
      r(forXml(line(random)), random.pick(look)),
    ).join('');
    const marker =
      random.below(4) === 0 ? `<w:r><w:footnoteReference w:id="${2 + random.below(3)}"/></w:r>` : '';
    return p(runs + marker, random.pick(['', '', '<w:outlineLvl w:val="0"/>', '<w:jc w:val="center"/>']));
  };
  const cell = (): string =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${1 + random.below(120)}"/>${random.pick(['', '<w:vMerge w:val="restart"/>', '<w:vMerge/>'])}</w:tcPr>${block()}</w:tc>`;
  const table = (): string =>
    `<w:tbl>${random.times(4, () => `<w:tr>${cell()}${cell()}</w:tr>`).join('')}</w:tbl>`;
  const body = Array.from({ length: 1 + random.below(10) }, () =>
    random.below(6) === 0 ? table() : block(),
  ).join('');
  const note = (id: number): string => `<w:footnote w:id="${id}">${p(forXml(line(random)))}</w:footnote>`;
  return {
    file: 'may.docx',
    bytes: docxOf(
      { body: p('BÁO CÁO') + p('Kết quả làm đường') + body, footnotes: note(2) + note(3) },
      false,
    ),
  };
}

function asPdf(random: Random): Input {
  const sheet = new Sheet();
  sheet.text(200, 60, 'BÁO CÁO', { bold: true });
  sheet.text(150, 80, 'Kết quả làm đường năm 2024', { bold: true });
  for (let at = 0; at < 4 + random.below(20); at++) {
    const type = {
      size: 8 + random.below(8),
      bold: random.below(5) === 0,
      rise: random.below(6) === 0 ? 4 : 0,
    };
    sheet.text(
      72 + random.below(5) * 20,
      110 + at * 22,
      line(random)
        .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
        .slice(0, 60),
      type,
    );
  }
  return { file: 'may.pdf', bytes: sheet.bytes() };
}

/** Bytes that were cut off or changed on the way. */
function damaged(input: Input, random: Random): Input {
  const bytes = input.bytes.slice(
    0,
    random.below(3) === 0 ? random.below(input.bytes.length) : input.bytes.length,
  );
  for (let left = random.below(6); left > 0 && bytes.length > 0; left--)
    bytes[random.below(bytes.length)] = random.below(256);
  return { ...input, bytes };
}

/** The input with this number; the same for the same seed and number, whatever was asked before. */
export function inputAt(seed: number, index: number): Input {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const kind = random.below(20);
  const made = (): Input => {
    if (kind < 7) {
      const { name, text } = mutated(random);
      return asText(text, random, name);
    }
    if (kind < 14) return asText(madeText(random), random, random.pick(['may.txt', 'may.txt', 'may.md']));
    if (kind < 17) return asHtml(random);
    return kind < 19 ? asDocx(random) : asPdf(random);
  };
  const input = made();
  return random.below(25) === 0 ? damaged(input, random) : input;
}
