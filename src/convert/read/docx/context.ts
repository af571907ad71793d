/** What all readers of one file share. */
import type { Place } from '../../../schema/message.ts';
import type { Inline } from '../../model.ts';
import type { Findings } from './findings.ts';
import type { CountedMarks } from './numbering/marks.ts';
import type { Package, PackagePart } from './package/index.ts';
import type { XmlElement } from './package/tree.ts';
import type { Pages } from './pages.ts';
import type { RunLook, Styles } from './story/styles.ts';

export interface Context {
  readonly file: string;
  readonly styles: Styles;
  readonly marks: CountedMarks;
  readonly looks: ReadonlyMap<XmlElement, RunLook>;
  readonly lines: ReadonlyMap<XmlElement, number>;
  readonly pages: Pages;
  readonly findings: Findings;
  /** Size of most letters of the text, in half points. */
  readonly bodySize: number | undefined;
  /** What a reference to a note gives: its marker. */
  readonly reference: (element: XmlElement, place: Place) => readonly Inline[];
  /** Address of an outside relation. */
  readonly target: (id: string | undefined) => string | undefined;
  readonly link: (address: string, place: Place) => void;
  /** Key of the image that an element shows; its bytes are noted. */
  readonly imageOf: (element: XmlElement) => string | undefined;
}

/** Links and images of one part; relations are named by part. */
export function relationsIn(part: PackagePart | undefined, files: Package, findings: Findings) {
  return {
    target: (id: string | undefined): string | undefined => {
      const relation = part?.relations.get(id ?? '');
      return relation?.external ? relation.target : undefined;
    },
    link: (address: string, place: Place): void => {
      if (!findings.links.has(address)) findings.links.set(address, place);
    },
    imageOf: ({ name, attributes }: XmlElement): string | undefined => {
      const id =
        name === 'a:blip' ? attributes['r:embed'] : name === 'v:imagedata' ? attributes['r:id'] : undefined;
      const key = part?.relations.get(id ?? '')?.target;
      if (key === undefined) return undefined;
      findings.images.set(key, files.bytes(key) ?? new Uint8Array());
      return key;
    },
  };
}
