/** PDFs that cannot be read, or not wholly: one message each, and no hang. */
import { describe, expect, test } from 'vitest';
import { decodeFont, fontLook } from '../../../src/convert/read/pdf/page/fonts.ts';
import { convertPdf, PROSE } from '../../pdf-support.ts';
import { assemble, Sheet, stream } from '../../pdf-writer.ts';

async function rules(bytes: Uint8Array, now?: () => number): Promise<string[]> {
  const { pages, messages } = await convertPdf(bytes, 'thu.pdf', now);
  return [...messages, ...pages.flatMap(({ record }) => record.messages)]
    .map(({ level, rule }) => `${level} ${rule}`)
    .filter((said, index, all) => all.indexOf(said) === index);
}

function paper(): Sheet {
  const sheet = new Sheet();
  sheet.text(270, 60, 'BÁO CÁO');
  sheet.text(200, 78, 'Kết quả làm đường năm 2024');
  sheet.lines(85, 110, PROSE);
  return sheet;
}

/** A PDF whose only page has the given content. */
function raw(content: Uint8Array, packed: boolean, pages = 1): Uint8Array {
  return assemble(
    new Map<number, string | Uint8Array>([
      [1, '<</Type/Catalog/Pages 2 0 R>>'],
      [2, `<</Type/Pages/Count ${pages}/Kids[3 0 R]>>`],
      [3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>'],
      [4, stream(content, packed)],
    ]),
  );
}

test('a scan without text is refused and says what to do', async () => {
  const sheet = new Sheet();
  sheet.scan();
  const { pages, messages } = await convertPdf(sheet.bytes());
  expect(pages).toEqual([]);
  expect(messages).toMatchObject([{ rule: 'pdf-scanned', level: 'error' }]);
  expect(messages[0]?.remedy).toContain('OCR');
});

test('a page without text and picture is no scan, but a file of such pages is refused too', async () => {
  expect(await rules(new Sheet().bytes())).toEqual(['error pdf-without-text']);
});

test('scanned pages among others are named', async () => {
  const sheet = paper();
  sheet.page();
  sheet.scan();
  sheet.page();
  sheet.scan();
  const { pages } = await convertPdf(sheet.bytes());
  expect(pages[0]?.record.messages).toMatchObject([{ rule: 'pdf-scanned-pages', level: 'warning' }]);
  expect(pages[0]?.record.messages[0]?.reason).toContain('Các trang 2–3');
});

test('pictures that are not taken over are told with their pages, flecks are not', async () => {
  const sheet = paper();
  sheet.picture(100, 600, 3, 3);
  sheet.page();
  sheet.text(72, 72, 'Trang hai có một con dấu và đủ chữ để đọc.');
  sheet.picture(300, 600, 90, 90);
  const { pages } = await convertPdf(sheet.bytes());
  expect(pages[0]?.record.messages).toMatchObject([{ rule: 'pdf-pictures', level: 'warning' }]);
  expect(pages[0]?.record.messages[0]?.reason).toContain('Trang 2 có ảnh');
});

test('an encrypted file is refused', async () => {
  const sheet = paper();
  sheet.trailer = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`;
  expect(await rules(sheet.bytes())).toEqual(['error pdf-encrypted']);
});

test('attachments are named, scripts are not run', async () => {
  const sheet = paper();
  sheet.catalogue =
    '/Names<</EmbeddedFiles<</Names[(so-lieu.csv) 100000 0 R]>>/JavaScript<</Names[(a) 100001 0 R]>>>>';
  sheet.more.push('<</Type/Filespec/F(so-lieu.csv)/EF<<>>>>', '<</S/JavaScript/JS(app.alert\\(1\\))>>');
  expect(await rules(sheet.bytes())).toEqual(['info pdf-script', 'warning pdf-attachment']);
});

describe('a damaged file gives one message', () => {
  test('cut in the middle', async () => {
    const bytes = paper().bytes();
    for (const share of [0.05, 0.3, 0.6]) {
      const said = await rules(bytes.slice(0, Math.floor(bytes.length * share)));
      expect(said.filter((rule) => rule.startsWith('error'))).toEqual(['error pdf-broken']);
    }
  });
  test('a head and nothing behind it', async () => {
    expect(await rules(new TextEncoder().encode('%PDF-1.7\nkhông có gì'))).toEqual(['error pdf-broken']);
  });
  test('a text with the ending of a PDF', async () => {
    expect(await rules(new TextEncoder().encode('Báo cáo'))).toEqual(['error wrong-content']);
  });
});

test('a file that says it has a million pages is refused', async () => {
  const said = await rules(raw(Buffer.from('BT ET'), false, 1_000_000));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^error pdf-/u);
});

test('a page that unpacks to a flood of operators is given up when its time is over', async () => {
  const bomb = Buffer.alloc(40_000_000, '0 0 m 1 1 l S\n');
  let looks = 0;
  expect(await rules(raw(bomb, true), () => (looks++ < 3 ? 0 : 1e9))).toEqual(['error time-limit']);
});

test('letters that a font maps to nothing are refused, with what to do', async () => {
  const sheet = new Sheet();
  sheet.text(85, 60, '\ue123\ue456 '.repeat(30));
  expect((await rules(sheet.bytes()))[0]).toMatch(/^error pdf-(?:font|without-text)$/u);
});

test('names of fonts tell bold, italic and old encodings', () => {
  expect(fontLook('ABCDEF+TimesNewRomanPS-BoldItalicMT')).toMatchObject({ bold: true, italic: true });
  expect(fontLook('Times New Roman,Bold')).toMatchObject({ bold: true, italic: false });
  expect(fontLook('Roboto-Medium')).toMatchObject({ bold: false, italic: false });
  expect(decodeFont('Céng hßa x· héi', '.VnTime')).toBe('Cộng hòa xã hội');
  expect(decodeFont('céng hßa', '.VnTimeH,Bold')).toBe('CỘNG HÒA');
  expect(decodeFont('Coäng hoøa', 'VNI-Times')).toBe('Cộng hòa');
  expect(decodeFont('\uf0b7', 'Wingdings-Regular')).toBe('▪');
});
