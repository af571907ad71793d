/**
 * Addresses are property: one that was given stays with its document, whatever arrives beside it, and is given to nobody else
 * while that document may come back. The register is a plain value; scripts keep it beside the documents.
 */
import { z } from 'zod';
import { type Page, withIssuer } from '../page.ts';

const givenSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  /** Place of the document in its file, from 1. */
  order: z.int().positive(),
  sha256: z.string(),
  issuer: z.string().optional(),
});

export const registerSchema = z.array(givenSchema);
export type Given = z.infer<typeof givenSchema>;
export type Register = readonly Given[];

/** The document that a page is, for the register. */
export function givenTo({ frontmatter }: Page): Given {
  const { id, source, bundle, issuer } = frontmatter;
  const { file, sha256 } = source;
  return { id, file, order: bundle?.order ?? 1, sha256, ...(issuer !== undefined && { issuer }) };
}

/** Known by its file or, where that was renamed, by its bytes. */
function isSame(a: Given, b: Given): boolean {
  return a.order === b.order && (a.file === b.file || a.sha256 === b.sha256);
}

/** A register by its addresses: a large archive asks it for each page. */
export type GivenById = ReadonlyMap<string, Register>;

export const byAddress = (register: Register): GivenById => Map.groupBy(register, ({ id }) => id);

/** The page at the address that its document was given before; undefined where it was given none. */
export function atGivenAddress(page: Page, register: GivenById): Page | undefined {
  const own = givenTo(page);
  const isGiven = ({ frontmatter }: Page): boolean =>
    register.get(frontmatter.id)?.some((given) => isSame(given, own)) === true;
  if (isGiven(page)) return page;
  const named = withIssuer(page);
  return isGiven(named) ? named : undefined;
}

/**
 * True where the address of a page belongs to another document: one that is here, or one that is away and of another issuer. A
 * paper that is sent again under another name is the same document.
 */
export function isTaken(page: Page, register: GivenById, files: ReadonlySet<string>): boolean {
  const own = givenTo(page);
  const others = register.get(own.id)?.filter((given) => !isSame(given, own)) ?? [];
  return others.some((given) => files.has(given.file) || given.issuer !== own.issuer);
}

/** The register with the addresses of these pages; what was given before to documents that are not here stays given. */
export function withPages(register: Register, pages: readonly Page[]): Register {
  const now = pages.map(givenTo);
  const ids = new Set(now.map(({ id }) => id));
  return [...register.filter(({ id }) => !ids.has(id)), ...now].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
