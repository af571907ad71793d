/** Images of a reading, stored for the site; what they are stored with is an effect. */
import { Report, withReport } from '../draft.ts';
import type { Block, SourceImage, StoredImage } from '../model.ts';
import type { Reading } from '../read/reading.ts';

/** Makes an image fit for a page and stores it; undefined where the bytes are no image that can be read. */
export type StoreImage = (bytes: Uint8Array) => Promise<StoredImage | undefined>;

/** The reading with its images stored; one that cannot be read is left out with a message. */
export async function storeImages(reading: Reading, store: StoreImage): Promise<Reading> {
  const report = new Report();
  const blocks: Block[] = [];
  for (const block of reading.draft.blocks) {
    const placed = block.image ? await withStored(block, block.image, reading, store) : block;
    if (placed) blocks.push(placed);
    else unreadable(block, report);
    if (placed?.image?.alt === '') withoutAlt(block, report);
  }
  return { ...reading, images: new Map(), draft: withReport({ ...reading.draft, blocks }, report) };
}

async function withStored(
  block: Block,
  image: SourceImage,
  { images }: Reading,
  store: StoreImage,
): Promise<Block | undefined> {
  const bytes = images.get(image.key);
  const stored = bytes && (await store(bytes));
  return stored && { ...block, image: { ...image, stored } };
}

function unreadable({ image, place }: Block, report: Report): void {
  report.warn(
    'image-unreadable',
    `Không đọc được ảnh “${image?.key}”; trang không có ảnh này.`,
    'Mở tệp nguồn, lưu ảnh thành PNG hoặc JPEG rồi chèn lại.',
    place,
  );
}

function withoutAlt({ image, place }: Block, report: Report): void {
  report.warn(
    'image-without-alt',
    `Ảnh “${image?.key}” chưa có lời mô tả cho người không nhìn thấy ảnh.`,
    'Trong Word: bấm chuột phải vào ảnh, chọn “Văn bản thay thế” (Alt Text), ghi ảnh cho thấy gì.',
    place,
  );
}
