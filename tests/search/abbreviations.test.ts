import { expect, test } from 'vitest';
import { explainedIn } from '../../src/search/abbreviations.ts';

test.each([
  ['lực lượng Bộ đội Biên phòng (BĐBP) tỉnh', 'BĐBP', 'Bộ đội Biên phòng'],
  ['công tác phòng, chống tội phạm (PCTP)', 'PCTP', 'phòng, chống tội phạm'],
  ['Ban Chỉ đạo (sau đây viết tắt là BCĐ)', 'BCĐ', 'Ban Chỉ đạo'],
  ['Ban Chỉ đạo (gọi tắt là “BCĐ”)', 'BCĐ', 'Ban Chỉ đạo'],
  ['Uỷ ban nhân dân (UBND) tỉnh', 'UBND', 'Uỷ ban nhân dân'],
  ['Sở Khoa học và Công nghệ (KH&CN)', 'KH&CN', 'Khoa học và Công nghệ'],
  ['GDPL (giáo dục pháp luật)', 'GDPL', 'giáo dục pháp luật'],
  ['- BVBG: bảo vệ biên giới', 'BVBG', 'bảo vệ biên giới'],
])('%s', (text, abbreviation, expansion) => {
  expect(explainedIn(text)).toEqual([{ abbreviation, expansion }]);
});

test.each(['thành phố Cao Bằng (TPHCM)', 'ông A (BĐBP)', 'Chỉ thị số 01 (CT)', 'dân tộc (ĐT)'])(
  'first letters that do not fit explain nothing: %s',
  (text) => expect(explainedIn(text)).toEqual([]),
);
