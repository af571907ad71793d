/** Puts the pages of all seeds together. */
import type { Message } from '../../schema/message.ts';
import { documentName } from '../emit/names.ts';
import { type Page, withIssuer } from '../page.ts';
import { atGivenAddress, byAddress, isTaken, type Register } from './addresses.ts';

interface Result {
  readonly file: string;
  readonly pages: readonly Page[];
  readonly messages: readonly Message[];
}

export interface Collected {
  readonly pages: readonly Page[];
  readonly messages: readonly Message[];
  readonly failed: readonly string[];
  readonly withdrawn: boolean;
}

/** What was published of a source before goes too: nobody may read it. */
const WITHDRAWN: ReadonlySet<string> = new Set([
  'circulation-secret',
  'redaction-unmatched',
  'redaction-left',
]);

/**
 * A page whose address another one has too is called by its issuer as well: forty districts each have a report with the
 * number 12. A page whose address is taken all the same is refused with its seed.
 */
export function collect(results: readonly Result[], register: Register = []): Collected {
  const owners = new Map<string, string>();
  const pages: Page[] = [];
  const messages: Message[] = [];
  const failed: string[] = [];
  for (const result of partHomonyms(results, register)) {
    const taken = result.pages.find((page) => owners.has(page.frontmatter.id));
    messages.push(
      ...result.messages,
      ...(taken ? [clash(result.file, taken, owners.get(taken.frontmatter.id) ?? '')] : []),
    );
    if (taken || result.pages.length === 0) {
      if (!result.messages.some(({ rule }) => WITHDRAWN.has(rule))) failed.push(result.file);
      continue;
    }
    for (const page of result.pages) owners.set(page.frontmatter.id, result.file);
    pages.push(...result.pages);
  }
  return { pages, messages, failed, withdrawn: messages.some(({ rule }) => WITHDRAWN.has(rule)) };
}

/**
 * Papers of several issuers with one address, each with its issuer behind it; an address that the editor gave stays, and one
 * that was published stays with its document, so that only the newcomer is called otherwise.
 */
function partHomonyms(results: readonly Result[], register: Register): Result[] {
  const pages = results.flatMap((result) => result.pages);
  const files = new Set(pages.map(({ frontmatter }) => frontmatter.source.file));
  const issuers = Map.groupBy(pages, (page) => page.frontmatter.id);
  const known = byAddress(register);
  const shared = (page: Page): boolean =>
    new Set(issuers.get(page.frontmatter.id)?.map(({ frontmatter }) => frontmatter.issuer)).size > 1;
  const own = (page: Page): Page => {
    if (!isMade(page)) return page;
    const given = atGivenAddress(page, known);
    if (given) return given;
    return shared(page) || isTaken(page, known, files) ? withIssuer(page) : page;
  };
  return results.map((result) => ({ ...result, pages: result.pages.map(own) }));
}

function isMade({ frontmatter }: Page): boolean {
  const { bundle, title, slug, ...facts } = frontmatter;
  return bundle === undefined && documentName(facts, title, undefined).slug === slug;
}

function clash(file: string, page: Page, owner: string): Message {
  return {
    rule: 'same-slug',
    level: 'error',
    reason: `Tệp này và “${owner}” cùng cho ra trang “${page.frontmatter.id}” (trùng loại, số và năm, hoặc trùng tên).`,
    remedy:
      'Nếu là một văn bản chép hai lần, bỏ bớt một tệp; nếu là hai văn bản, ghi metadata: issuer hoặc metadata: slug trong tệp .yaml đi kèm một trong hai.',
    place: { file },
  };
}
