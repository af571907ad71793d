/** What the front of a paper leaves open: it stays empty, and the record says so. */
import type { Place } from '../../schema/message.ts';
import { foldSpaces } from '../../vietnamese/chars.ts';
import type { Metadata } from '../document.ts';
import type { Report } from '../draft.ts';
import type { Block, Text } from '../model.ts';
import { plain, text } from '../text/inlines.ts';
import type { FrontFacts } from './front/index.ts';

/** Words of a text that stand for its title. */
const OPENING = 9;

/**
 * A paper without a line that could be its title is called by the words that it opens with, as a poem is. What its file is called
 * was meant for those who sent it, and may tell of people.
 */
export function nameless(blocks: readonly Block[], report: Report, place: Place): Text {
  const words = blocks.flatMap(({ inlines }) => foldSpaces(plain(inlines)).split(' ').filter(Boolean));
  const opening = words.slice(0, OPENING).join(' ');
  const name = words.length > OPENING ? `${opening}…` : opening || 'Văn bản không ghi tên';
  report.warn(
    'no-title',
    'Không tìm thấy dòng nào là tên văn bản; trang mang những chữ đầu của văn bản.',
    'Ghi tên vào metadata: title trong tệp .yaml đi kèm.',
    place,
  );
  report.correct({
    rule: 'no-title',
    reason: 'Những chữ đầu thay cho tên văn bản không có',
    from: '',
    to: name,
    place,
  });
  return text(name);
}

export function tellDoubts(facts: FrontFacts, metadata: Metadata, report: Report, place: Place): void {
  const { number, dateline, official } = facts;
  const tell = (rule: string, reason: string, key: string): void =>
    report.info(rule, reason, `Nếu biết, ghi metadata: ${key} trong tệp .yaml đi kèm.`, place);
  if (official && metadata.issuer === undefined)
    tell('issuer-unknown', 'Không chắc cơ quan nào ban hành văn bản; chỗ này để trống.', 'issuer');
  if (number && number.number === undefined)
    tell('number-blank', `Văn bản để trống số (…${number.symbol}).`, 'number');
  if (dateline && (dateline.date?.length ?? 0) < '2025-01-01'.length)
    tell('date-blank', 'Văn bản chưa ghi đủ ngày, tháng, năm ban hành.', 'date');
}
