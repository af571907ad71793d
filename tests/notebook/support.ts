import fc from 'fast-check';
import { addTo } from '../../src/notebook/edit.ts';
import { EMPTY, type EntryDraft, type Notebook, type QuoteSource } from '../../src/notebook/model.ts';

const text = fc.string({ unit: 'binary', maxLength: 40 });

export const drafts: fc.Arbitrary<EntryDraft> = fc.record(
  {
    text,
    source: fc.record({
      title: text,
      label: text,
      number: text,
      date: text,
      issuer: text,
      section: text,
      page: text,
      url: fc.stringMatching(/^\/(tai-lieu\/[a-z0-9-]{1,8}\/(#sl-[a-z0-9]{1,3})?)?$/u),
    }),
    remark: text,
    figure: fc.record({ value: fc.integer(), printed: text, unit: text, words: text }),
  },
  { requiredKeys: ['text', 'source'] },
);

export const notebooks: fc.Arbitrary<Notebook> = fc
  .array(drafts, { maxLength: 8 })
  .map((all) => all.reduce(addTo, EMPTY));

export const SOURCE: QuoteSource = {
  title: 'Kết quả công tác thư viện năm 2024',
  label: 'Báo cáo số 12/BC-MAU',
  number: '12/BC-MAU',
  date: '20/12/2024',
  issuer: 'Thư viện mẫu',
  section: '1. Bạn đọc',
  page: '3',
  url: '/tai-lieu/bao-cao-12-bc-mau-2024/#sl-1',
};

export const FIGURE: EntryDraft = {
  text: 'Năm 2024 phục vụ 11.728 lượt bạn đọc.',
  figure: {
    value: 11728,
    printed: '11.728 lượt',
    unit: 'lượt',
    words: 'mười một nghìn bảy trăm hai mươi tám lượt',
  },
  source: SOURCE,
  remark: 'Nói chậm\nnhấn con số',
};

export const QUOTE: EntryDraft = {
  text: 'Tiếp tục mở cửa ngày thứ bảy.',
  source: { ...SOURCE, section: '', page: '', url: '/tai-lieu/bao-cao-12-bc-mau-2024/#d-1' },
};
