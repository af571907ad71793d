/** The pictures of a scan beside the questions about it. */
import { expect, test } from 'vitest';
import { originals } from '../../src/desk/pages/originals.ts';
import { type Review, review } from '../../src/desk/pages/review.ts';
import { type DoubtQuestion, NO_QUESTIONS } from '../../src/desk/questions.ts';
import type { Message } from '../../src/schema/message.ts';

const unsure = (page: number, number: string): Message => ({
  rule: 'scan-unsure-number',
  level: 'warning',
  reason: `Trang ${page}: số máy đọc chưa chắc: “${number}”.`,
  remedy: 'Đối chiếu.',
  place: { file: 'to-trinh.pdf', line: 1, page },
});
const place = { file: 'to-trinh.pdf', order: 2 };
const doubts: DoubtQuestion[] = [{ message: unsure(2, '1.500') }, { message: unsure(3, '9') }];
const view: Review = {
  place,
  title: 'Tờ trình',
  preview: '/trang/tai-lieu/to-trinh/',
  questions: { ...NO_QUESTIONS, doubts },
  open: 2,
  decisions: [],
  errors: [],
  drops: [],
  sidecar: 'to-trinh.yaml',
  samples: false,
  undo: false,
  draft: false,
  unit: 'dòng',
};
const linksIn = (text: string): string[] =>
  Array.from(text.matchAll(/href="(\/anh-goc[^"]+)" target="trang"/gu), ([, url = '']) =>
    url.replaceAll('&amp;', '&'),
  );

test('a question about a scanned page leads to the picture of that page, and only where one is kept', () => {
  const address = '/anh-goc?tep=to-trinh.pdf&bai=2';
  expect(linksIn(review({ ...view, scanned: [1, 2] }).html)).toEqual([address, `${address}#trang-2`]);
  expect(linksIn(review({ ...view, scanned: [] }).html)).toEqual([address]);
  expect(review(view).html).not.toMatch(/anh-goc/u);
});

test('each picture stands with the numbers of its page that are not sure; without pictures it is said why', () => {
  const pictures = [
    { page: 2, image: '00000000000000aa.webp' },
    { page: 3, image: '00000000000000bb.webp' },
  ];
  const messages = [unsure(2, '1.500'), unsure(3, '<9>')];
  const given = { place, title: 'Tờ trình', preview: '/trang/tai-lieu/to-trinh/', messages };
  const text = originals({ ...given, pictures });
  const figures = Array.from(text.matchAll(/<figure id="([^"]+)"[\s\S]*?<\/figure>/gu));
  expect(figures.map(([, id]) => id)).toEqual(['trang-2', 'trang-3']);
  expect(figures[0]?.[0]).toMatch(/“1\.500”[\s\S]*src="\/anh-goc\/00000000000000aa\.webp"/u);
  expect(figures[1]?.[0]).toMatch(/“&lt;9&gt;”[\s\S]*00000000000000bb/u);
  expect(text).toMatch(/href="#trang-3"/u);
  const none = originals({ ...given, pictures: [] });
  expect(none).toMatch(/Không có ảnh nào được giữ/u);
  expect(none).not.toMatch(/<figure|<img/u);
});
