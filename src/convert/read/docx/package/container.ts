/**
 * The container of a Word file: a zip. Nothing is written to a disk. Sizes that the container states are not
 * believed: what comes out is counted while it comes out.
 */
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { type Bounds, Refusal, tooSlow } from '../../reading.ts';

/** Parts by name: `word/document.xml`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export interface Container {
  readonly parts: Parts;
  /** Names that no part of a Word file has, such as `../x`; they are not looked into. */
  readonly strange: readonly string[];
}

/** What is inflated: the parts that are read, images, and documents that stand inside of the text. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/app\.xml|.+\.(?:xml|rels|png|jpe?g|gif|webp|tiff?|emf|wmf|bmp|html?|xhtml|mht|mhtml|txt|docx))$/iu;
/** Bytes given to the inflater at once; a bomb makes a thousand times as much of them at the most. */
const STEP = 16_384;
/** Bytes that all wanted parts may have. A report of 300 pages has 10 MB, images aside. */
const MOST = 250_000_000;
/** XML is packed ten to thirty times; nothing honest is packed this much. */
const RATIO = 200;
/** The ratio of a small file says nothing. */
const SMALL = 20_000_000;
const MOST_ENTRIES = 5_000;

export function likeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

export function brokenFile(): Refusal {
  return new Refusal(
    'docx-broken',
    'Tệp Word (.docx) bị hỏng hoặc chép chưa hết.',
    'Mở tệp bằng Word (Word sẽ đề nghị sửa), lưu lại thành .docx rồi chép đè; nếu không mở được, xin lại tệp gốc.',
  );
}

export function openContainer(bytes: Uint8Array, bounds: Bounds): Container {
  if (!hasDirectory(bytes)) throw brokenFile();
  const inflater = new Inflater(bytes.length);
  for (let at = 0; at < bytes.length; at += STEP) {
    if (bounds.expired()) throw tooSlow();
    inflater.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  }
  return inflater;
}

/** A zip ends with its directory; one that was cut off has none. */
function hasDirectory(bytes: Uint8Array): boolean {
  const end = bytes.subarray(Math.max(0, bytes.length - 66_000));
  for (let at = end.length - 22; at >= 0; at--)
    if (end[at] === 0x50 && end[at + 1] === 0x4b && end[at + 2] === 5 && end[at + 3] === 6) return true;
  return false;
}

class Inflater implements Container {
  readonly parts = new Map<string, Uint8Array>();
  readonly strange: string[] = [];
  private readonly names = new Set<string>();
  private readonly unzip: Unzip;
  private readonly size: number;
  private total = 0;
  private entries = 0;
  /** Set inside the callbacks of the library, which would swallow what they throw. */
  private stop: Refusal | undefined;

  constructor(size: number) {
    this.size = size;
    this.unzip = new Unzip((file) => this.entry(file));
    this.unzip.register(UnzipInflate);
  }

  push(chunk: Uint8Array, last: boolean): void {
    try {
      this.unzip.push(chunk, last);
    } catch {
      throw this.stop ?? brokenFile();
    }
    if (this.stop) throw this.stop;
  }

  private entry(file: UnzipFile): void {
    if (++this.entries > MOST_ENTRIES) this.stop = tooMuch();
    const { name } = file;
    if (/^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|:/u.test(name)) this.strange.push(name);
    else if (WANTED.test(name)) {
      // Programs differ in which of two they read: what one shows, another would hide.
      if (this.names.has(name.toLowerCase())) this.stop = twice(name);
      this.names.add(name.toLowerCase());
      this.inflate(file);
    }
  }

  private inflate(file: UnzipFile): void {
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, last) => {
      if (this.stop) return;
      if (error) this.stop = brokenFile();
      else {
        chunks.push(chunk);
        this.total += chunk.length;
        const packed = this.total > SMALL && this.total > RATIO * this.size;
        if (this.total > MOST || packed) this.stop = tooMuch();
        else if (last) this.parts.set(file.name, join(chunks));
      }
    };
    file.start();
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function twice(name: string): Refusal {
  return new Refusal(
    'docx-broken',
    `Tệp Word có hai phần cùng tên “${name}”, không biết phần nào là văn bản.`,
    'Không dùng tệp này; mở bằng Word, xem lại nội dung, lưu thành .docx mới; hoặc xin lại tệp gốc.',
  );
}

function tooMuch(): Refusal {
  return new Refusal(
    'docx-too-much',
    'Tệp Word nén một lượng dữ liệu lớn bất thường (kiểu “bom nén”) nên không được mở.',
    'Không dùng tệp này; xin lại tệp từ cơ quan gửi. Nếu đúng là văn bản rất dài, tách thành nhiều tệp.',
  );
}
