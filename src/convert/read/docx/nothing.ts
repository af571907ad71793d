/** Word files that hold nothing to read: said with what they hold instead, never passed over. */
import type { Block } from '../../model.ts';
import { plain } from '../../text/inlines.ts';
import { Refusal } from '../reading.ts';
import type { Findings } from './findings.ts';
import type { FileStories } from './package/stories.ts';
import { descendants, textIn } from './package/tree.ts';

/** Fewer letters beside pictures are stamps and page numbers of a scan. */
const FEW = 40;

export function refuseNothing(blocks: readonly Block[], stories: FileStories, findings: Findings): void {
  const letters = blocks.reduce((sum, block) => sum + lettersOf(block), 0);
  const pictures = blocks.filter(({ kind }) => kind === 'image').length;
  if (letters > (pictures > 0 ? FEW : 0)) return;
  if (pictures > 0 && letters <= FEW && (letters === 0 || pictures > 1)) throw scanned(pictures);
  if (letters === 0) throw empty(insteadOf(stories, findings));
}

/** The pictures of a file that holds pictures and not a letter: a scan that was pasted into Word. */
export function onlyPictures(
  blocks: readonly Block[],
  images: ReadonlyMap<string, Uint8Array>,
): readonly Uint8Array[] {
  if (blocks.some((block) => lettersOf(block) > 0)) return [];
  return blocks.flatMap(({ image }) => (image && images.get(image.key)) ?? []);
}

function lettersOf({ inlines, rows = [] }: Block): number {
  const all = [plain(inlines), ...rows.flatMap(({ cells }) => cells.map((cell) => plain(cell.inlines)))];
  return all.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function scanned(pictures: number): Refusal {
  return new Refusal(
    'docx-scanned',
    `Tệp Word chỉ có ảnh (${pictures} ảnh), không có chữ để đọc: có vẻ là bản quét dán vào Word.`,
    'Nhận dạng chữ (OCR) các ảnh rồi lưu thành .txt hoặc .md, hoặc xin nơi gửi tệp Word có chữ.',
  );
}

/** What the file holds where the text should be. */
function insteadOf({ headers, body, asides }: FileStories, findings: Findings): string {
  const says = (story: FileStories['body']): boolean =>
    [...descendants(story)].some((element) => element.name === 'w:t' && /\S/u.test(textIn(element)));
  const found = [
    findings.counted('embedded') && 'một tài liệu khác được nhúng vào',
    findings.counted('drawing') && 'biểu đồ, sơ đồ hoặc ảnh liên kết từ ngoài',
    [...descendants(body)].some(({ name }) => name === 'w:object') && 'một đối tượng nhúng (OLE)',
    says(body) && 'mục lục, chữ ẩn hoặc chữ đã xóa',
    headers.some(says) && 'đầu trang và chân trang',
    [...asides.values()].some(says) && 'chú thích hoặc lời bình',
  ].filter((words): words is string => Boolean(words));
  return found.length > 0 ? `chỉ có ${found.join('; ')}` : 'phần nội dung trống';
}

function empty(what: string): Refusal {
  return new Refusal(
    'docx-empty',
    `Tệp Word không có chữ nào trong phần nội dung (${what}).`,
    'Mở bằng Word, đưa chữ vào phần nội dung rồi lưu lại; nếu tệp trống do chép lỗi, xin lại tệp gốc.',
  );
}
