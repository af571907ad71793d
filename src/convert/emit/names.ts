/** Permanent names: slug, id and path of a document. */
import { addressSlug } from '../../vietnamese/slug.ts';

/** Where the telling part of a title ends: what follows says where and when. */
const TAIL = /;|\(|,?\s+ngày\s+\d|\s+trên\s+địa\s+bàn\s|\s+giai\s+đoạn\s/iu;

/** What a name is made of; a slug that the editor gave comes before all. */
export interface Naming {
  readonly kind: string;
  readonly label?: string | undefined;
  readonly number?: string | undefined;
  readonly date?: string | undefined;
  readonly period?: string | undefined;
  readonly slug?: string | undefined;
}

export interface Name {
  readonly slug: string;
  readonly id: string;
  /** Path below content/. */
  readonly path: string;
}

/**
 * `bao-cao-1468-bc-ubnd-2023` from type, number and year where a paper has a number, else from type, the
 * series number of a topic and the title; a title that is cut keeps its year, so that next year's report differs.
 */
export function documentName(metadata: Naming, title: string, bundle: string | undefined): Name {
  // A paper without a day is told from next year's by the time it reports on.
  const year = metadata.date?.slice(0, 4) ?? /năm\s+(20\d\d)(?!\d)/iu.exec(metadata.period ?? '')?.[1];
  const { kind, label, number } = metadata;
  const head = title.split(TAIL)[0] || title;
  const made = number
    ? addressSlug(`${kind} ${number} ${year ?? ''}`)
    : titled(
        addressSlug(begins(head, label ?? kind) ? head : `${label ?? kind} ${head}`, 64),
        bundle ? undefined : year,
      );
  const slug = metadata.slug ?? made;
  return {
    slug,
    id: bundle ? `${bundle}--${slug}` : slug,
    path: bundle ? `${bundle}/${slug}.mdx` : `${slug}.mdx`,
  };
}

/** What tells an issuer from its like in an address: `ubnd-huyen-ha-quang`. */
export function issuerSlug(issuer: string): string {
  return addressSlug(
    issuer.replace(/[ỦU][ỷy] ban nhân dân/iu, 'UBND').replace(/Hội đồng nhân dân/iu, 'HĐND'),
    48,
  );
}

/** `Sổ tay nuôi cá` begins with its kind already. */
function begins(title: string, kind: string): boolean {
  return `${addressSlug(title, 200)}-`.startsWith(`${addressSlug(kind)}-`);
}

function titled(slug: string, year: string | undefined): string {
  return year && !slug.split('-').includes(year) ? `${slug}-${year}` : slug;
}
