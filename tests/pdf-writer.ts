/**
 * Writes PDFs for tests, byte for byte: no font is embedded, every letter is half as wide as the type is high, and the
 * code of a letter is its number in Unicode. What a test is about is all that is in its file.
 */
import { deflateSync } from 'node:zlib';

export interface Type {
  readonly size?: number;
  readonly bold?: boolean;
  /** Points above the line. */
  readonly rise?: number;
  /** Name of the font, where its name is what the test is about. */
  readonly font?: string;
}

const [WIDTH, HEIGHT] = [595, 842];
const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');

/** A4 in points, origin at the top left. */
export class Sheet {
  /** Entries of the catalogue and of the trailer, and objects numbered from 100, for files that carry more. */
  catalogue = '';
  trailer = '';
  readonly more: string[] = [];
  private readonly pages: string[][] = [[]];
  private readonly laid: { readonly page: number; readonly box: readonly number[]; readonly draw: string }[] =
    [];
  private readonly fonts = new Map<string, string>();

  /** Writes a line; gives where it ends. */
  text(x: number, y: number, text: string, { size = 12, bold = false, rise = 0, font }: Type = {}): number {
    const name = font ?? (bold ? 'Serif-Bold' : 'Serif');
    const key = this.fontKey(name);
    this.draw(`BT /${key} ${size} Tf ${x} ${HEIGHT - y + rise} Td <${hex(text)}> Tj ET`);
    return x + text.length * size * 0.5;
  }

  /** Lays a line over the page as an annotation of its own, as programs stamp signatures and fill in forms. */
  stamp(x: number, y: number, text: string, type: Type = {}): void {
    const { size = 12 } = type;
    const own = new Sheet();
    own.fonts.set('Serif', this.fontKey('Serif'));
    own.text(0, HEIGHT - 3, text, type);
    const width = text.length * size * 0.5;
    const box = [x, HEIGHT - y - 3, x + width, HEIGHT - y + size];
    this.laid.push({ page: this.pages.length - 1, box, draw: own.pages[0]?.join('\n') ?? '' });
  }

  private fontKey(name: string): string {
    const key = this.fonts.get(name) ?? `F${this.fonts.size + 1}`;
    this.fonts.set(name, key);
    return key;
  }

  /** Draws with a matrix in force, coordinates from the bottom left. */
  within(matrix: readonly number[], draw: () => void): void {
    this.draw(`q ${matrix.join(' ')} cm`);
    draw();
    this.draw('Q');
  }

  /** Lines one below the other. */
  lines(x: number, y: number, lines: readonly string[], type: Type = {}): number {
    const step = 1.3 * (type.size ?? 12);
    for (const [index, line] of lines.entries()) this.text(x, y + index * step, line, type);
    return y + lines.length * step;
  }

  rule(x1: number, y1: number, x2: number, y2: number): void {
    this.draw(`0.5 w ${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`);
  }

  /** A picture over the whole page, as a scanner makes it. */
  scan(): void {
    this.picture(0, 0, WIDTH, HEIGHT);
  }

  picture(x: number, y: number, width: number, height: number): void {
    const bottom = HEIGHT - y - height;
    this.draw(`q ${width} 0 0 ${height} ${x} ${bottom} cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q`);
  }

  draw(operators: string): void {
    this.pages.at(-1)?.push(operators);
  }

  page(): void {
    this.pages.push([]);
  }

  bytes(): Uint8Array {
    const numbers = this.pages.map((_, index) => 10 + index * 2);
    const fonts = [...this.fonts].map(([name, key], index) => ({ key, name, number: 1000 + index * 2 }));
    const objects = new Map<number, string | Uint8Array>([
      [1, `<</Type/Catalog/Pages 2 0 R${this.catalogue}>>`],
      [
        2,
        `<</Type/Pages/Count ${numbers.length}/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]>>`,
      ],
    ]);
    const resources = fonts.map(({ key, number }) => `/${key} ${number} 0 R`).join('');
    for (const [index, { box, draw }] of this.laid.entries()) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
      const [field, look] = [50_000 + index * 2, 50_001 + index * 2];
      const head = `/Type/XObject/Subtype/Form/BBox[0 0 ${x2 - x1} ${y2 - y1}]/Resources<</Font<<${resources}>>>>`;
      objects.set(
        field,
        `<</Type/Annot/Subtype/Widget/FT/Sig/F 4/Rect[${box.join(' ')}]/AP<</N ${look} 0 R>>>>`,
      );
      objects.set(
        look,
        Buffer.from(stream(Buffer.from(draw, 'latin1')))
          .toString('latin1')
          .replace('<<', `<<${head}`),
      );
    }
    for (const [index, number] of numbers.entries()) {
      const fields = this.laid.flatMap(({ page }, at) => (page === index ? [`${50_000 + at * 2} 0 R`] : []));
      objects.set(
        number,
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</Font<<${resources}>>>>/Annots[${fields.join(' ')}]/Contents ${number + 1} 0 R>>`,
      );
      objects.set(number + 1, stream(Buffer.from(this.pages[index]?.join('\n') ?? '', 'latin1')));
    }
    for (const { name, number } of fonts) {
      objects.set(
        number,
        `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/ToUnicode/Identity-H/DescendantFonts[${number + 1} 0 R]>>`,
      );
      objects.set(
        number + 1,
        `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/DW 500/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/${name}/Flags 4/Ascent 800/Descent -200>>>>`,
      );
    }
    for (const [index, body] of this.more.entries()) objects.set(100_000 + index, body);
    return assemble(objects, this.trailer);
  }
}

export function stream(content: Uint8Array, packed = false): Uint8Array {
  const data = packed ? deflateSync(content) : content;
  const head = `<</Length ${data.length}${packed ? '/Filter/FlateDecode' : ''}>>stream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]);
}

/** Objects by number with the table that finds them. */
export function assemble(objects: ReadonlyMap<number, string | Uint8Array>, trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
  let length = 9;
  const rows: string[] = ['0 1\n0000000000 65535 f \n'];
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [number, body] of objects) {
    rows.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`);
    add(Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]));
  }
  const size = Math.max(...objects.keys()) + 1;
  add(
    Buffer.from(
      `xref\n${rows.join('')}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
