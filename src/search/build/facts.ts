/** What the front and the closing say of a document, as sentences that can be found: their letterheads and signatures are no prose. */
import type { TextBlock } from '../../document/walkers/blocks.ts';
import type { IndexedBlock, SearchedDocument } from './model.ts';

type Told = Pick<SearchedDocument, 'title' | 'label' | 'kind' | 'issuer' | 'date' | 'signer'>;

/** The front behind the title, the signer where the closing begins, or behind the front where there is no closing. */
export function withFacts(document: Told, blocks: readonly TextBlock[]): readonly IndexedBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'heading') return blocks;
  // The label holds the number of the document, which stands in the letterhead only.
  const title = { ...first, text: [document.label, first.text].filter(Boolean).join(' · ') };
  const signer = fact(signerOf(document), 'phan-cuoi');
  const closing = rest.findIndex(({ kind }) => kind === 'closing');
  const body = closing < 0 ? rest : rest.toSpliced(closing + 1, 0, ...signer);
  return [
    title,
    ...fact(frontOf(document), ''),
    ...(closing < 0 ? fact(signerOf(document), '') : []),
    ...body,
  ];
}

const fact = (text: string, id: string): readonly IndexedBlock[] =>
  text === '' ? [] : [{ kind: 'text', id, text, fact: true }];

const named = ({ label, kind }: Told): string => label || kind;

function frontOf(document: Told): string {
  const { issuer, date } = document;
  if (issuer === '') return '';
  return `${named(document)} do ${issuer} ban hành${date === '' ? '' : ` ngày ${date}`}.`;
}

/** With the title: the closing stands far behind it, in a part of the index of its own. */
const signerOf = (document: Told): string =>
  document.signer === '' ? '' : `${document.signer}, là người ký ${named(document)}: ${document.title}.`;
