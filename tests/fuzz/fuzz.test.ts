/** The laws on files that nobody wrote, and each kind of file that once broke one of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prove } from '../../scripts/building/prove.ts';
import { bodyOf } from '../convert-support.ts';
import type { Input } from './inputs.ts';
import { inputAt } from './inputs.ts';
import { convertInput, judge } from './judge.ts';

const { LAW_RUNS = '2500', LAW_SEED = '1' } = process.env;
const FRONT = 'BÁO CÁO\nTình hình kinh tế\n\nI. KẾT QUẢ\n';

const textFile = (text: string, file = 'thu.txt', sidecar?: string): Input => ({
  file,
  bytes: new TextEncoder().encode(text),
  ...(sidecar && { sidecar }),
});

async function bodyFrom(input: Input): Promise<string> {
  const { pages, messages } = await convertInput(input);
  expect(messages.filter(({ level }) => level === 'error')).toEqual([]);
  const [page] = pages;
  if (!page) throw new Error('no page');
  expect(page.record.conservation.ok).toBe(true);
  return bodyOf(page.mdx);
}

test('whatever a file holds, it becomes a page that can be built, or is refused with a reason', async () => {
  const faults = [];
  for (let index = 0; index < Number(LAW_RUNS); index++) {
    const { outcome, detail } = await judge(inputAt(Number(LAW_SEED), index));
    if (outcome !== 'built' && outcome !== 'refused') faults.push({ index, outcome, detail });
  }
  expect(faults).toEqual([]);
});

const HOSTILE = new URL('../fixtures/hostile/', import.meta.url).pathname;
test.each(readdirSync(HOSTILE).filter((name) => !name.endsWith('.yaml')))(
  '%s: no law is broken',
  async (file) => {
    const sidecar = HOSTILE + file.replace(/\.\w+$/u, '.yaml');
    const input = {
      file,
      bytes: new Uint8Array(readFileSync(HOSTILE + file)),
      ...(existsSync(sidecar) && { sidecar: readFileSync(sidecar, 'utf8') }),
    };
    const secret = { outcome: 'refused', detail: 'circulation-secret' };
    expect(await judge(input)).toEqual(file === 'mat.txt' ? secret : { outcome: 'built', detail: '' });
  },
);

test('an input is the same whenever it is asked for', () => {
  expect(inputAt(7, 41)).toEqual(inputAt(7, 41));
  expect(inputAt(7, 42)).not.toEqual(inputAt(7, 41));
});

test('a file whose page cannot be built is refused with its message, and nothing of it is kept', async () => {
  const { pages, messages, failed } = await convertInput(
    textFile(`${FRONT}Đạt 5 tỷ đồng.`),
    () => 'không dựng được',
  );
  expect([pages, failed]).toEqual([[], ['thu.txt']]);
  expect(messages).toMatchObject([{ rule: 'cannot-be-built', level: 'error', place: { file: 'thu.txt' } }]);
});

test('a page that the site cannot read, a chapter that is no XML, a twin that loses words: none is proved', async () => {
  const { pages } = await convertInput(textFile(`${FRONT}Đạt 5 tỷ đồng.`));
  const [page] = pages;
  if (!page) throw new Error('no page');
  expect(prove(page)).toBeUndefined();
  expect(prove({ ...page, mdx: `${page.mdx}\n{1 + 1}\n` })).toMatch(/^trang không dựng được/u);
});

test('two notes with one number are two notes, each at its own marker', async () => {
  const body = await bodyFrom(
    textFile(`${FRONT}Thu[footnoteRef:1] và chi[footnoteRef:1].\n[1: Một.]\n[1: Hai.]\nHết.`),
  );
  expect(body).toContain('Thu[^1] và chi[^1-2].');
  expect(body).toMatch(/\[\^1\]: Một\.\n\n\[\^1-2\]: Hai\./u);
});

test('a number that starts again on a later page goes to the note behind it; a marker too many to the last', async () => {
  const text = `${FRONT}Thu[footnoteRef:1], thu[footnoteRef:1].\n[1: Một.]\nChi[footnoteRef:1].\n[1: Hai.]\nHết[footnoteRef:1].`;
  expect(await bodyFrom(textFile(text))).toMatch(
    /Thu\[\^1\], thu\[\^1\]\.[\s\S]*Chi\[\^1-2\][\s\S]*Hết\[\^1-2\]/u,
  );
});

test('a note that nothing closes ends with its line, and the paper goes on behind it', async () => {
  const { pages } = await convertInput(
    textFile(`${FRONT}Thu[footnoteRef:1].\n[1: Ghi chú mở\nChi 12 tỷ đồng.`),
  );
  expect(bodyOf(pages[0]?.mdx ?? '')).toMatch(/Chi 12 tỷ đồng\.\n\n\[\^1\]: Ghi chú mở/u);
  expect(pages[0]?.record.messages.map(({ rule }) => rule)).toContain('note-not-closed');
});

test.each([
  [
    'an address in capitals',
    'Xem <HTTP://CAOBANG.GOV.VN<BR> nhé.',
    'thu.md',
    'Xem \\<HTTP\\://CAOBANG.GOV.VN\\<BR> nhé.',
  ],
  [
    'a number longer than any figure',
    `1.4${'9'.repeat(105)} đồng.`,
    'thu.txt',
    `1.4${'9'.repeat(105)} đồng.`,
  ],
  [
    'tags that are words',
    'Thẻ <span lang=vi>chữ</span> đây.',
    'thu.txt',
    'Thẻ \\<span lang=vi>chữ\\</span> đây.',
  ],
  [
    'control characters',
    `Thu\u001echi 5 tỷ\ufffe đồng.${' Việc đã xong.'.repeat(30)}`,
    'thu.txt',
    'Thu chi 5 tỷ đồng.',
  ],
  [
    'lines that a web page keeps as they are',
    '<p>Đoạn đầu của báo cáo này.</p><pre>Thu 5 tỷ đồng\nChi <b>3</b> tỷ\nDư 2 tỷ</pre>',
    'thu.html',
    'Dư 2 tỷ',
  ],
  [
    'a script between the tags of a scan',
    '# Báo cáo\n\n<sup>1</sup> <p>Thu <script>alert(1)</script> 5 tỷ &amp; 3 a@b.vn &amp; chi</p>',
    'thu.md',
    '\\<script>alert(1)\\</script> 5 tỷ',
  ],
  [
    'a number in front of a heading',
    '**Thu**\n\n1) ## Thu ngân sách\n\nĐã đạt 5 tỷ đồng.\n',
    'thu.md',
    '1) Thu ngân sách',
  ],
  [
    'a number in front of lines that are fenced',
    '**Thu**\n\n2021. ```\n      Thu 5 tỷ\n      ```\n',
    'thu.md',
    '2021\\.\n',
  ],
  ['the box of a task', '- [x] Đã nộp **5 tỷ** đồng\n', 'thu.md', '- \\[x] Đã nộp'],
  ['what no sign ends', '<p>Thu <5 tỷ</p>\n<p>Chi < 3 tỷ</p>\n</THU **và** chi\n', 'thu.md', '\\</THU'],
  ['a tag with a mark of quotation too many', '<p class="a>Thu 5 tỷ</p>\n\n**Hết.**\n', 'thu.md', 'Thu 5 tỷ'],
  [
    'a marker on a plus alone',
    'Việc đã xong.\n\n+[footnoteRef:1]\n  chi 3 tỷ\n[1: Một.]\n',
    'thu.txt',
    '[^1] chi 3 tỷ',
  ],
  ['a paragraph of signs alone', `**Thu**\n\n${'[a]('.repeat(2500)}\n\nHết 5 tỷ.\n`, 'thu.md', 'Hết 5 tỷ.'],
  [
    'a colon behind the marker that begins an item',
    '- [footnoteRef:1]::: Thu 5 tỷ\n[1: Một.]\n',
    'thu.txt',
    '[^1]\\::: Thu',
  ],
  ['an entity behind two backslashes', '\n**Thu** \\\\&lt; 5 tỷ\n', 'thu.md', '\\\\\\< 5 tỷ'],
  ['a mark behind an entity', '\n**Thu** &#x41;\u0301 5 tỷ\n', 'thu.md', 'A\u0301 5 tỷ'],
  ['a mark behind the end of a link', '\n**Thu** e[a]()\u0302 5 tỷ\n', 'thu.md', 'ea\u0302 5 tỷ'],
  [
    'a colon behind a marker that begins an item',
    '- [^1]: x[^1] nhé\n\n**Thu**\n\n[^1]: a\n',
    'thu.md',
    '[^1]',
  ],
  ['notes that are called by letters', 'Thu[^A] và[^a].\n\n[^A]: Chi 5 tỷ\n', 'thu.md', '[^A]: Chi 5 tỷ'],
  ['quotes inside of quotes', `**Thu**\n\n${'> '.repeat(3000)}Chi 5 tỷ\n`, 'thu.md', 'Chi 5 tỷ'],
  ['a note that begins with a note', 'Thu[^1].\n\n[^1]:[^1]: Chi 5 tỷ\n', 'thu.md', 'Chi 5 tỷ'],
  [
    'a note in a sentence, before one that nothing closes,',
    '**Thu** ^[một] và ^[hai\n',
    'thu.md',
    '[^1] và ^\\[hai',
  ],
  ['items behind the round bullet of Word', 'Các việc sau:\n\no Thu 5 tỷ\no Chi\n', 'thu.txt', '- Thu 5 tỷ'],
  ['bare carriage returns', 'Thu 5 tỷ đồng.\r\rII. GIẢI PHÁP\r\rChi ít hơn.', 'thu.txt', '## II. GIẢI PHÁP'],
])('%s stay words of a page that can be built', async (_what, text, file, expected) => {
  expect(
    await bodyFrom(textFile(FRONT.replaceAll('\n', text.includes('\r') ? '\r' : '\n') + text, file)),
  ).toContain(expected);
});

test('a paper that opens with the marker of a note alone keeps the marker', async () => {
  const { pages } = await convertInput(textFile('[footnoteRef:2]\n[2: hai]'));
  expect(pages[0]?.mdx).toContain('# Văn bản không ghi tên[^2]');
});

test('a corrected word that a change of look cuts in two stays as it is, and is no correction', async () => {
  await bodyFrom(textFile('# ỆT N[a]()M\n# ', 'thu.txt'));
});

test('raised and corrected words alone on a line are read by all parsers as one paragraph', async () => {
  const { outcome } = await judge(
    textFile('n<sup>ực hiện</sup>\n\n<sup>X xét</sup> <sup>xr</sup>\n', 'thu.txt', 'dialect: ocr-markdown\n'),
  );
  expect(outcome).toBe('built');
});

test('a line of signs that a note hangs on is text, and the marker stays at it', async () => {
  const body = await bodyFrom(textFile(`${FRONT}Thu.\n\n---[footnoteRef:1]\n\nChi.\n[1: Một.]\n`));
  expect(body).toContain('---[^1]');
});

test('a comment that nothing ends does not take the rest of the paper with it', async () => {
  const body = await bodyFrom(
    textFile('# Báo cáo\n\n<!-- Thu ngân sách\nđạt 5 tỷ đồng.\n', 'thu.txt', 'dialect: ocr-markdown\n'),
  );
  expect(body).toContain('5 tỷ đồng.');
});

test('spans end with the table, and no column is there in which no cell begins', async () => {
  const rows = Array.from(
    { length: 150 },
    (_, at) => `<tr>${at === 0 ? '<td rowspan="1000">Cả bảng</td>' : ''}<td>${at}</td></tr>`,
  );
  const table = `<table><tr><td colspan="1000">Tên bảng</td></tr>${rows.join('')}</table>`;
  const body = await bodyFrom(
    textFile(`<h1>Báo cáo</h1><p>Đoạn đầu của báo cáo này.</p>${table}`, 'thu.html'),
  );
  expect(body).toContain('colSpan="2"');
  expect(body).toContain('rowSpan="150"');
});
