/** A paper as an agency would type it in Word, made of the tree of a page: what tests print and read back. */
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { allOf, type Tree, textOfTree } from './tree.ts';

/** How the paper is set. */
export interface Setting {
  readonly font: string;
  /** Points. */
  readonly size: number;
  /** What tells paragraphs apart: an indent of the first line, or room above. */
  readonly paragraphs: 'indent' | 'space';
  /** Headings by Word styles, or just bold. */
  readonly headings: 'styles' | 'bold';
  readonly bullets: 'typed' | 'list';
  readonly header?: string;
  /** Twips. */
  readonly margin?: number;
  readonly justified?: boolean;
}

interface Context extends Setting {
  readonly notes: Map<string, number>;
}

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** The bytes of the .docx. */
export async function writePaper(tree: Tree, setting: Setting): Promise<Uint8Array> {
  const order = allOf(tree, 'footnoteReference').map((node) => String(node['identifier']));
  const context: Context = { ...setting, notes: new Map(order.map((key, index) => [key, index + 1])) };
  const definitions = allOf(tree, 'footnoteDefinition');
  const footnotes = Object.fromEntries(
    definitions.flatMap((node) => {
      const number = context.notes.get(String(node['identifier']));
      if (number === undefined) return [];
      const small = { ...context, size: context.size - 3, paragraphs: 'space' as const };
      return [
        [number, { children: (node.children ?? []).flatMap((child) => block(child, small)) as Paragraph[] }],
      ];
    }),
  );
  const { font, size, margin = 1134 } = setting;
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ children: [...(setting.header ? [`${setting.header} – `] : []), PageNumber.CURRENT] }),
    ],
  });
  const children = (tree.children ?? [])
    .filter((node) => node.type !== 'footnoteDefinition')
    .flatMap((node) => block(node, context));
  const document = new Document({
    footnotes,
    styles: { default: { document: { run: { font, size: size * 2 } } } },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: 'bullet',
              text: '-',
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: margin, bottom: margin, left: 1701, right: margin },
          },
        },
        headers: { default: new Header({ children: [number] }), first: new Header({ children: [] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

type Made = Paragraph | Table;

function block(node: Tree, context: Context): Made[] {
  const children = node.children ?? [];
  if (node.type === 'heading') return [heading(node, context)];
  if (node.type === 'paragraph') return [body(inline(node, context), context)];
  if (node.type === 'list')
    return children.flatMap((item) =>
      (item.children ?? []).flatMap((child, index) =>
        index === 0 && child.type === 'paragraph' ? [bullet(child, context)] : block(child, context),
      ),
    );
  if (node.type === 'table')
    return [
      table(
        children.map((row) => ({ row, head: false })),
        context,
      ),
    ];
  if (node['name'] === 'table')
    return [
      table(
        allOf(node, 'mdxJsxFlowElement', 'tr').map((row) => ({ row, head: false })),
        context,
      ),
    ];
  if (node['name'] === 'header') return children.flatMap((child) => [centred(child, context)]);
  if (node['name'] === 'footer') return closing(children, context);
  return children.flatMap((child) => block(child, context));
}

function heading(node: Tree, context: Context): Paragraph {
  const depth = Number(node['depth']);
  const options: IParagraphOptions =
    context.headings === 'styles' && depth > 1
      ? { heading: LEVELS[Math.min(depth - 1, 6)] ?? LEVELS[0] }
      : {};
  return body(inline(node, context, context.headings === 'bold' ? { bold: true } : {}), context, options);
}

function body(children: ParagraphChild[], context: Context, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: context.justified === false ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    spacing: {
      before: context.paragraphs === 'space' ? 120 : 0,
      after: 0,
      line: 276,
      lineRule: LineRuleType.AUTO,
    },
    ...(context.paragraphs === 'indent' && { indent: { firstLine: 567 } }),
    ...options,
    children,
  });
}

function bullet(node: Tree, context: Context): Paragraph {
  if (context.bullets === 'list')
    return body(inline(node, context), context, {
      numbering: { reference: 'bullets', level: 0 },
      indent: {},
    });
  return body([new TextRun('- '), ...inline(node, context)], context);
}

function centred(node: Tree, context: Context): Paragraph {
  const title = node.type === 'heading';
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: inline(node, context, title ? { bold: true } : {}),
  });
}

/** `Nơi nhận` on the left, the signature on the right, as in a table without borders. */
function closing(nodes: readonly Tree[], context: Context): Made[] {
  const at = nodes.findIndex((node) => /^(?:TM|KT|TL|TUQ)\s*\./u.test(textOfTree(node)));
  if (at < 1) return nodes.flatMap((node) => block(node, context));
  const none = { style: 'none' as const, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  const plain = { ...context, paragraphs: 'space' as const, justified: false, size: context.size - 2 };
  const cell = (part: readonly Tree[], right: boolean): TableCell =>
    new TableCell({
      borders,
      width: { size: 4500, type: WidthType.DXA },
      children: part.flatMap((node) => (right ? [centred(node, context)] : block(node, plain))),
    });
  return [
    new Table({
      borders: { ...borders, insideHorizontal: none, insideVertical: none },
      width: { size: 9000, type: WidthType.DXA },
      columnWidths: [4500, 4500],
      layout: TableLayoutType.FIXED,
      rows: [new TableRow({ children: [cell(nodes.slice(0, at), false), cell(nodes.slice(at), true)] })],
    }),
  ];
}

function table(rows: readonly { readonly row: Tree }[], context: Context): Table {
  const columns = Math.max(
    ...rows.map(({ row }) => (row.children ?? []).reduce((sum, cell) => sum + span(cell, 'colSpan'), 0)),
  );
  const [width, first] = [9000, 800];
  const rest = Math.floor((width - first) / Math.max(1, columns - 1));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, (_, index) => (index === 0 ? first : rest)),
    rows: rows.map(
      ({ row }, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: (row.children ?? []).map(
            (cell) =>
              new TableCell({
                columnSpan: span(cell, 'colSpan'),
                rowSpan: span(cell, 'rowSpan'),
                children: [new Paragraph({ children: inline(cell, { ...context, size: context.size - 2 }) })],
              }),
          ),
        }),
    ),
  });
}

function span(cell: Tree, name: string): number {
  const attributes = (cell['attributes'] ?? []) as { name: string; value: unknown }[];
  return Number(attributes.find((attribute) => attribute.name === name)?.value ?? 1);
}

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly superScript?: boolean;
  readonly subScript?: boolean;
}

function inline(node: Tree, context: Context, look: Look = {}): ParagraphChild[] {
  return (node.children ?? []).flatMap((child): ParagraphChild[] => {
    if (child.type === 'text')
      return [new TextRun({ text: String(child['value']), size: context.size * 2, ...look })];
    if (child.type === 'footnoteReference')
      return [new FootnoteReferenceRun(context.notes.get(String(child['identifier'])) ?? 0)];
    if (child.type === 'strong') return inline(child, context, { ...look, bold: true });
    if (child.type === 'emphasis') return inline(child, context, { ...look, italics: true });
    if (child['name'] === 'sup') return inline(child, context, { ...look, superScript: true });
    if (child['name'] === 'sub') return inline(child, context, { ...look, subScript: true });
    return inline(child, context, look);
  });
}
