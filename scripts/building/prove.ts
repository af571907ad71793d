/** Proves that a page can be built before it is published: whatever converts also renders, in all forms that readers get. */
import { SaxesParser } from 'saxes';
import type { Page } from '../../src/convert/index.ts';
import { lettersInMarkdown } from '../../src/document/parse.ts';
import { chapter } from '../../src/epub/chapter.ts';
import { contentDir } from '../../src/site/reading/load.ts';
import { readAlone } from '../../src/site/reading/read-documents.ts';
import { READING_CODE } from './readings.ts';

/** The code that a proof is made by. */
export const PROOF_CODE = [...READING_CODE, 'src/epub'] as const;

const HOST = { origin: 'https://so-tay.invalid', base: '' };

/**
 * Why a page cannot be built, in words for an editor; nothing where it can. Never throws. `content` is the folder that it
 * will lie in: the build takes over what was read here.
 */
export function prove({ path, mdx }: Page, content: string = contentDir()): string | undefined {
  try {
    // What other documents explain and cite adds no construct that is not here.
    const { entry, reading } = readAlone(content, path, mdx);
    const { shown, text } = reading;
    const fault = xmlFault(chapter(entry, shown, HOST).xhtml);
    if (fault) return `chương của sách EPUB không đúng XML (${fault})`;
    const { given, read } = lettersInMarkdown(mdx, text.markdown);
    return given === read ? undefined : `bản Markdown không giữ đủ chữ (“${firstDifference(given, read)}”)`;
  } catch (error) {
    return `trang không dựng được (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** What is wrong with a text that should be XML. */
export function xmlFault(xml: string): string | undefined {
  let fault: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  parser.write(xml).close();
  return fault;
}

/** Letters shown of a place where two texts part. */
const SHOWN = 30;

function firstDifference(given: string, read: string): string {
  let at = 0;
  while (at < given.length && given[at] === read[at]) at++;
  return given.slice(at, at + SHOWN) || read.slice(at, at + SHOWN);
}
