/** The parts of a Word file, found by their relations rather than by their usual names. */
import type { Bounds } from '../../reading.ts';
import { brokenFile, type Parts } from './container.ts';
import { elements, type XmlElement } from './tree.ts';
import { parseXml } from './xml.ts';

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A part and what it refers to. */
export interface PackagePart {
  readonly name: string;
  readonly root: XmlElement;
  readonly relations: ReadonlyMap<string, Relation>;
}

export class Package {
  private readonly parts: Parts;
  private readonly bounds: Bounds;

  constructor(parts: Parts, bounds: Bounds) {
    this.parts = parts;
    this.bounds = bounds;
  }

  /** The main document; a zip without one is no Word file. */
  document(): PackagePart {
    const main = [...this.relationsOf('').values()].find(({ type }) => type === 'officeDocument');
    const part = this.part(main?.target ?? 'word/document.xml');
    if (!part || !elements(part.root, 'w:body').length) throw brokenFile();
    return part;
  }

  part(name: string): PackagePart | undefined {
    const bytes = this.parts.get(name);
    return bytes && { name, root: parseXml(bytes, this.bounds), relations: this.relationsOf(name) };
  }

  /** The part that another one relates to by type: `styles`, `numbering`, `footnotes`, …. */
  related(from: PackagePart, type: string): PackagePart | undefined {
    const relation = [...from.relations.values()].find((candidate) => candidate.type === type);
    return relation && !relation.external ? this.part(relation.target) : undefined;
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(name);
  }

  /** Pages as the program that wrote the file counted them. */
  pages(): number | undefined {
    const app = this.part('docProps/app.xml');
    const pages = Number(elements(app?.root).find(({ name }) => /Pages$/u.test(name))?.children[0]);
    return Number.isInteger(pages) && pages > 0 ? pages : undefined;
  }

  hasMacros(): boolean {
    const types = this.parts.get('[Content_Types].xml');
    return types !== undefined && /macroEnabled|vbaProject/u.test(new TextDecoder().decode(types));
  }

  private relationsOf(name: string): Map<string, Relation> {
    const folder = name.replace(/[^/]*$/u, '');
    const bytes = this.parts.get(`${folder}_rels/${name.slice(folder.length)}.rels`);
    if (!bytes) return new Map();
    const entries = elements(parseXml(bytes, this.bounds)).map(({ attributes }): [string, Relation] => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const external = TargetMode === 'External';
      const target = external ? Target : resolve(folder, Target);
      return [Id, { type: Type.replace(/^.*\//u, ''), target, external }];
    });
    return new Map(entries);
  }
}

/** `media/a.png` seen from `word/` is `word/media/a.png`; `/word/a.png` counts from the top. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const out: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') out.pop();
    else if (step !== '.') out.push(step);
  }
  return out.join('/');
}
