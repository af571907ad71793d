/** so-tay.yaml: what it may hold, what is said of mistakes in it, and how the form of the desk writes it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, variablesOf } from '../../src/convert/editor/settings.ts';
import { withSettings } from '../../src/desk/settings-edit.ts';

const FULL = `# của phòng Mẫu
ten: Sổ tay tỉnh Mẫu
co-quan: Ban Mẫu
may-chu: https://so-tay.vi-du.gov.vn
duong-dan: /so-tay/
nguon: D:\\Van ban\\2025
so-tay-khac:
  - { ten: Tỉnh bên, dia-chi: https://ben.vi-du.gov.vn/so-tay/ }
cong-bo: [2024, bao-cao.docx]
ocr: false
`;

function wrong(text: string): string[] {
  const read = readSettings(text);
  return 'messages' in read ? read.messages.map(({ reason, place }) => `${place.line}: ${reason}`) : [];
}

test('every key stands for a variable', () => {
  const read = readSettings(FULL);
  if ('messages' in read) throw new Error(JSON.stringify(read.messages));
  expect(variablesOf(read.settings)).toEqual({
    SITE_NAME: 'Sổ tay tỉnh Mẫu',
    SITE_PUBLISHER: 'Ban Mẫu',
    SITE_URL: 'https://so-tay.vi-du.gov.vn',
    BASE_PATH: '/so-tay/',
    SEEDS_DIR: 'D:\\Van ban\\2025',
    SEARCH_SITES: 'Tỉnh bên = https://ben.vi-du.gov.vn/so-tay/',
    PUBLISHED: '2024;bao-cao.docx',
    OCR: 'false',
  });
  expect(readSettings('')).toEqual({ settings: {} });
  expect(readSettings(FULL.replaceAll('\n', '\r\n'))).toEqual(read);
});

test('a mistake is told in Vietnamese, with its line', () => {
  expect(wrong('ten: Mẫu\nmay-chu: vi-du.gov.vn\n')).toEqual([
    '2: Tệp cài đặt có giá trị sai ở “may-chu”; cần địa chỉ máy chủ, ví dụ https://so-tay.vi-du.gov.vn (không có đường dẫn phía sau).',
  ]);
  expect(wrong('tenn: Mẫu')).toEqual(['1: Tệp cài đặt có khóa lạ “tenn” ở ngoài cùng (có phải “ten”?).']);
  expect(wrong('so-tay-khac:\n  - { ten: Mẫu }')).toEqual([
    '2: Tệp cài đặt thiếu “dia-chi” trong “so-tay-khac.0”.',
  ]);
  expect(wrong('ten: {')[0]).toMatch(/^1: Tệp cài đặt không phải YAML hợp lệ/u);
});

test('a variable that is set wins over the file, and a mistake stops the command', () => {
  const dir = mkdtempSync(join(tmpdir(), 'so-tay-cai-dat-'));
  const run = (env: Readonly<Record<string, string>>): string =>
    execFileSync(
      process.execPath,
      [
        '--import',
        resolve('scripts/settings.ts'),
        '-p',
        '[process.env.SITE_NAME, process.env.BASE_PATH].join()',
      ],
      { cwd: dir, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] },
    ).trim();
  try {
    writeFileSync(join(dir, 'so-tay.yaml'), FULL);
    expect(run({})).toBe('Sổ tay tỉnh Mẫu,/so-tay/');
    expect(run({ BASE_PATH: '/khac/' })).toBe('Sổ tay tỉnh Mẫu,/khac/');
    writeFileSync(join(dir, 'so-tay.yaml'), 'tenn: Mẫu');
    expect(() => run({})).toThrow(/khóa lạ “tenn”/u);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

test('the form writes what was changed and leaves remarks and the rest alone', () => {
  const fields = {
    ten: 'Tên mới',
    'co-quan': 'Ban Mẫu',
    'may-chu': '',
    'duong-dan': '/so-tay/',
    nguon: 'D:\\Van ban\\2025',
    'so-tay-khac': 'Tỉnh bên = https://ben.vi-du.gov.vn/so-tay/',
    'cong-bo': '2024\r\nbao-cao.docx',
  };
  const text = withSettings(FULL, fields);
  expect(text).toBe(
    FULL.replace('Sổ tay tỉnh Mẫu', 'Tên mới')
      .replace(/may-chu.*\n/u, '')
      .replace('[2024, bao-cao.docx]', '[ 2024, bao-cao.docx ]'),
  );
});

test('an empty form is an empty file', () => {
  expect(withSettings('ten: Mẫu\n', {})).toBe('');
});
