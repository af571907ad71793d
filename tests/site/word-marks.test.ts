import { describe, expect, test } from 'vitest';
import type { ArchiveKnowledge } from '../../src/document/index.ts';
import { meanings } from '../../src/site/archive/meanings.ts';
import { renderDocument } from '../render.ts';

const WORDS: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HTX: 'hợp tác xã',
  BĐBP: 'Bộ đội Biên phòng',
  'KT-XH': 'kinh tế - xã hội',
};
const archive: ArchiveKnowledge = {
  addressOf: ({ key }) => (key === '12-bc-mau' ? '/tai-lieu/a/' : undefined),
  meaningOf: (abbreviation) => WORDS[abbreviation],
};

function body(source: string): string {
  const { html } = renderDocument(`# Tên bài\n\n${source}\n`, 'a.mdx', { archive });
  return html.replace('<h1>Tên bài</h1>\n', '').replace(/(?<=<(?:p|li|tr)) id="d-[a-z0-9-]+"/g, '');
}

describe('a reference', () => {
  test('is marked with its kind, without its day', () => {
    expect(body('Theo Chỉ thị số 21/CT-TTg, ngày 5/3/2020.')).toBe(
      '<p>Theo <cite>Chỉ thị số <span class="nb">21/CT-TTg</span></cite>, ngày 5/3/2020.</p>',
    );
  });

  test('is a link where the document is here', () => {
    expect(body('Theo Báo cáo số 12/BC-MAU.')).toBe(
      '<p>Theo <cite><a href="/tai-lieu/a/">Báo cáo số <span class="nb">12/BC-MAU</span></a></cite>.</p>',
    );
  });

  test('that emphasis cuts is marked where its number is', () => {
    expect(body('Chỉ **thị số 21/CT-TTg** và')).toBe(
      '<p>Chỉ <strong><cite>thị số <span class="nb">21/CT-TTg</span></cite></strong> và</p>',
    );
  });

  test('leaves the words that a figure takes to the figure', () => {
    expect(body('ban hành 02 Chỉ thị số 21/CT-TTg')).toMatch(
      /02 Chỉ thị<\/data> <cite>số <span class="nb">21\/CT-TTg<\/span><\/cite>/,
    );
  });
});

describe('an abbreviation', () => {
  test('is explained at its first use in the text, not in headings and numbers of documents', () => {
    expect(body('## Vai trò của UBND\n\nSố 7/KH-UBND. UBND xã và UBND tỉnh')).toContain(
      '<abbr title="Ủy ban nhân dân">UBND</abbr> xã và UBND tỉnh',
    );
  });

  test.each([
    'Bộ đội Biên phòng (BĐBP) tỉnh, BĐBP huyện',
    'Bộ đội Biên phòng (sau đây viết tắt là BĐBP)',
    'BĐBP (Bộ đội Biên phòng)',
    'BĐBP: bộ đội biên phòng',
    'Từ viết nối UBND-HĐND, 5UBND, UBND/HTX',
    'Chữ không ai giải thích: XYZT',
  ])('is left alone where it is explained or is none: %s', (text) => {
    expect(body(text)).not.toContain('<abbr');
  });

  test('may be the unit of a figure', () => {
    expect(body('có 12 HTX')).toMatch(
      /<data class="figure"[^>]*>12 <abbr title="hợp tác xã">HTX<\/abbr><\/data>/,
    );
  });

  test('is looked for in the text before the notes', () => {
    const html = body('Chữ[^1] và HTX\n\n[^1]: HTX trong chú thích.');
    expect(html.match(/<abbr/g)).toHaveLength(1);
    expect(html).toContain('và <abbr');
  });
});

test('law: marks change no letter, and open and close in order', () => {
  const source =
    'Theo **Chỉ** thị *số 21/CT-TTg*, UBND có 12 HTX & 7 Kế hoạch số 5-KH/TU, 6-KH/TU\\\nKT-XH\\<b>.\n\n| UBND | HTX |\n|-|-|\n| Báo cáo số 12/BC-MAU | 5 HTX |';
  const plain = renderDocument(`# T\n\n${source}\n`, 'a.mdx').html;
  const marked = body(source);
  const text = (html: string) => html.replace(/<[^>]*>/g, '');
  expect(text(marked)).toBe(text(plain.replace('<h1>T</h1>\n', '')));
  const open: string[] = [];
  for (const [, close, name = ''] of marked.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (name === 'br') continue;
    if (close) expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
});

describe('what an abbreviation means in a document', () => {
  const at = (...urls: string[]) => urls.map((url) => ({ title: url, url }));
  const of = meanings([
    { abbreviation: 'BCĐ', expansion: 'Ban Chỉ đạo', documents: at('/a/') },
    { abbreviation: 'BCĐ', expansion: 'Ban Cơ động', documents: at('/b/') },
    { abbreviation: 'PCCC', expansion: 'phòng cháy chữa cháy', documents: [] },
    { abbreviation: 'PCCC', expansion: 'phòng cháy, chữa cháy', documents: at('/b/') },
    { abbreviation: 'TT', expansion: 'trung tâm', documents: at('/b/') },
    { abbreviation: 'HĐ', expansion: 'hội đồng', documents: at('/c/') },
    { abbreviation: 'HĐ', expansion: 'hợp đồng', documents: at('/c/') },
  ]);

  test('is what that document says', () => {
    expect(of('/a/')('BCĐ')).toBe('Ban Chỉ đạo');
    expect(of('/b/')('BCĐ')).toBe('Ban Cơ động');
    expect(of('/b/')('TT')).toBe('trung tâm');
  });

  test('is not told where others differ, where it says two things, or where two letters are explained elsewhere', () => {
    expect(of('/c/')('BCĐ')).toBeUndefined();
    expect(of('/c/')('HĐ')).toBeUndefined();
    expect(of('/a/')('TT')).toBeUndefined();
  });

  test('is told where all agree but for commas', () => {
    expect(of('/a/')('PCCC')).toBe('phòng cháy chữa cháy');
  });
});
