import { XML_HEAD } from './xml.ts';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`;

/** Sizes are in half points, lengths in twentieths of a point. */
const LOOKS: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: `${spacing(0, 240)}<w:jc w:val="center"/>`,
    run: '<w:b/><w:sz w:val="36"/>',
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: `<w:keepNext/>${spacing(360, 120)}<w:outlineLvl w:val="1"/>`,
    run: '<w:b/><w:sz w:val="30"/>',
  },
  { id: 'Quote', name: 'Quote', paragraph: `${spacing(0, 120)}<w:ind w:left="567"/>` },
  {
    id: 'Words',
    name: 'So Tay Words',
    paragraph: `${spacing(0, 120)}<w:ind w:left="567"/>`,
    run: '<w:i/>',
  },
  { id: 'Source', name: 'So Tay Source', paragraph: spacing(0, 120), run: '<w:sz w:val="24"/>' },
];

const styleXml = ({ id, name, paragraph = '', run = '' }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** Times New Roman 14, as official papers are written. */
export const STYLES = `${XML_HEAD}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>${spacing(0, 120)}</w:pPr></w:style>
${LOOKS.map(styleXml).join('\n')}
</w:styles>`;
