/** XML parts as trees with canonical names (`w:p`), whatever prefixes and whichever edition of the standard a file uses. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Bounds, Refusal, tooSlow } from '../../reading.ts';
import { brokenFile } from './container.ts';
import type { XmlElement } from './tree.ts';

/** Prefixes by the last parts of their namespace; transitional and strict documents differ in what stands before. */
const PREFIXES: readonly [RegExp, string][] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/u, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/u, 'r'],
  [/\/package\/2006\/relationships$/u, 'rel'],
  [/\/package\/2006\/content-types$/u, 'ct'],
  [/\/markup-compatibility\/2006$/u, 'mc'],
  [/\/drawingml\/(?:2006\/)?main$/u, 'a'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/u, 'wp'],
  [/\/drawingml\/(?:2006\/)?picture$/u, 'pic'],
  [/\/officeDocument\/(?:2006\/)?math$/u, 'm'],
  [/^urn:schemas-microsoft-com:vml$/u, 'v'],
  [/\/(?:2006\/)?extended-properties$/u, 'app'],
  [/\/extendedProperties$/u, 'app'],
];

/** Bytes parsed at once, between two looks at the clock. */
const STEP = 262_144;
/** Word itself nests no deeper than a few dozen. */
const DEEPEST = 300;
/** A report of 300 pages has 0.2 million elements. */
const MOST = 2_500_000;

/** `most` elements are read; tests give less, since so many take seconds. */
export function parseXml(bytes: Uint8Array, bounds: Bounds, most = MOST): XmlElement {
  const builder = new Builder(most);
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      if (bounds.expired()) throw tooSlow();
      const last = at + STEP >= bytes.length;
      builder.write(decoder.decode(bytes.subarray(at, at + STEP), { stream: !last }));
    }
    return builder.close();
  } catch (error) {
    throw error instanceof Refusal ? error : brokenFile();
  }
}

function encodingOf([a, b]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
}

/** Builds the tree without recursion, so that no nesting can break the stack. */
class Builder {
  private readonly root: XmlElement = { name: '', attributes: {}, children: [] };
  private readonly open: XmlElement[] = [this.root];
  private readonly names = new Map<string, string>();
  private readonly parser = new SaxesParser({ xmlns: true, position: false });
  private count = 0;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
    this.parser.on('doctype', () => {
      throw hostile();
    });
    this.parser.on('error', (error) => {
      throw error;
    });
    this.parser.on('opentag', (tag) => this.start(tag));
    this.parser.on('closetag', () => {
      this.open.pop();
    });
    this.parser.on('text', (text) => this.text(text));
    this.parser.on('cdata', (text) => this.text(text));
  }

  write(text: string): void {
    this.parser.write(text);
  }

  close(): XmlElement {
    this.parser.close();
    const top = this.root.children.find((child) => typeof child !== 'string');
    if (!top) throw brokenFile();
    return top;
  }

  private start({ uri, local, attributes }: SaxesTagNS): void {
    if (++this.count > this.most || this.open.length > DEEPEST) throw tooDeep();
    const own: Record<string, string> = {};
    for (const attribute of Object.values(attributes))
      if (attribute.prefix !== 'xmlns' && attribute.local !== 'xmlns')
        own[this.name(attribute.uri, attribute.local)] = attribute.value;
    const element: XmlElement = { name: this.name(uri, local), attributes: own, children: [] };
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
  }

  /** Blanks between elements are layout of the file, not text, save in elements of text. */
  private text(text: string): void {
    const parent = this.open.at(-1);
    if (parent && (/[^\s]/u.test(text) || /:(?:t|delText|instrText)$/u.test(parent.name)))
      parent.children.push(text);
  }

  private name(uri: string, local: string): string {
    const key = `${uri} ${local}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const prefix = uri === '' ? undefined : (PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? 'x');
    const name = prefix ? `${prefix}:${local}` : local;
    this.names.set(key, name);
    return name;
  }
}

function hostile(): Refusal {
  return new Refusal(
    'docx-doctype',
    'Tệp Word chứa khai báo DOCTYPE, thứ không có trong văn bản Word bình thường và có thể gây hại.',
    'Không dùng tệp này; xin lại tệp từ cơ quan gửi.',
  );
}

function tooDeep(): Refusal {
  return new Refusal(
    'docx-too-deep',
    'Tệp Word lồng quá nhiều bảng hoặc khung vào nhau, hoặc có quá nhiều thành phần.',
    'Mở tệp bằng Word, bỏ các bảng lồng nhau hoặc tách thành nhiều tệp rồi lưu lại.',
  );
}
