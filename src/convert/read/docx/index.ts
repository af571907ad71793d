/** Word files (.docx): the parts, what Word counts by itself, the flat account, then the blocks. */
import { emptyDraft, withReport } from '../../draft.ts';
import type { Draft } from '../../model.ts';
import type { BinarySource, Bounds, Reading } from '../reading.ts';
import { readPictures } from '../scan/index.ts';
import { makeAccount } from './account.ts';
import { type Context, relationsIn } from './context.ts';
import { Findings } from './findings.ts';
import { tell, tellFile } from './messages.ts';
import { onlyPictures, refuseNothing } from './nothing.ts';
import { Numbering } from './numbering/index.ts';
import { ListLevels } from './numbering/list-levels.ts';
import { type CountedMarks, type Counting, markStory } from './numbering/marks.ts';
import { openContainer } from './package/container.ts';
import { placeChunks } from './package/embedded.ts';
import { Package } from './package/index.ts';
import { type FileStories, findStories } from './package/stories.ts';
import { descendants, elements, textIn, type XmlElement } from './package/tree.ts';
import { Pages } from './pages.ts';
import { StoryReader } from './story/index.ts';
import { deletedNotes, Notes } from './story/notes.ts';
import { readyStory } from './story/ready.ts';
import { dropComment, dropHeader } from './story/side-stories.ts';
import { type RunLook, Styles } from './story/styles.ts';

export { likeZip } from './package/container.ts';

export function readDocx(source: BinarySource, bounds: Bounds): Promise<Reading> {
  return readWord(source, bounds, true);
}

/** `outer` is false for a file that stands inside of another one; what stands in that is not opened. */
async function readWord({ file, bytes }: BinarySource, bounds: Bounds, outer: boolean): Promise<Reading> {
  const container = openContainer(bytes, bounds);
  const files = new Package(container.parts, bounds);
  const main = files.document();
  const inner = (source: BinarySource, limits: Bounds): Promise<Reading> => readWord(source, limits, false);
  const placed = outer ? await placeChunks(main.root, main, files, { bounds, readWord: inner }) : undefined;
  const stories = findStories(files, main);
  const styles = new Styles(files.related(main, 'styles')?.root, files.related(main, 'theme')?.root);
  const { looks, legacy } = readyStory(stories.roots, styles);
  const lists = new ListLevels(files.related(main, 'numbering')?.root);
  const numbering = new Numbering(lists);
  const settings = files.related(main, 'settings')?.root;
  const marks = markAll(stories, { styles, lists, numbering, settings });
  const { text, lines } = makeAccount(stories, marks);
  const findings = new Findings();
  const pages = new Pages(stories.body, files.pages());
  const bodySize = bodySizeOf(stories.body, looks);
  const shared = { file, styles, looks, marks, lines, pages, findings, bodySize };
  const draft = readStories(stories, files, shared);
  const pictures = bounds.scan ? onlyPictures(draft.blocks, findings.images) : [];
  if (bounds.scan && pictures.length > 0) return readPictures(file, pictures, bounds.scan);
  refuseNothing(draft.blocks, stories, findings);
  tell(findings);
  tellFile(findings, {
    place: { file, line: 1 },
    macros: files.hasMacros(),
    strange: container.strange,
    legacy,
    formats: numbering.unknown,
    unsurePages: pages.unsure,
    placed,
  });
  const asides = [...findings.watermarks, ...findings.described].map(([words, place]) => ({
    text: words,
    place,
  }));
  return { draft: { ...withReport(draft, findings.report), asides }, text, images: findings.images };
}

/** The size of type, in half points, that most letters of the text have. */
function bodySizeOf(body: XmlElement, looks: ReadonlyMap<XmlElement, RunLook>): number | undefined {
  const letters = new Map<number, number>();
  for (const element of descendants(body)) {
    const size = element.name === 'w:r' ? looks.get(element)?.size : undefined;
    if (size === undefined) continue;
    const length = elements(element, 'w:t').reduce((sum, text) => sum + textIn(text).length, 0);
    letters.set(size, (letters.get(size) ?? 0) + length);
  }
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** What Word counts, in the text first. */
function markAll({ body, roots }: FileStories, counting: Counting): CountedMarks {
  const all = [body, ...roots.filter((root) => root !== body)].map((root) => markStory(root, counting));
  return {
    labels: new Map(all.flatMap(({ labels }) => [...labels])),
    numbers: new Map(all.flatMap(({ numbers }) => [...numbers])),
  };
}

type Shared = Omit<Context, 'reference' | 'target' | 'link' | 'imageOf'>;

/** The text and its notes; headers and comments go to the record. */
function readStories(stories: FileStories, files: Package, shared: Shared): Draft {
  const notes = new Notes(stories.notes, deletedNotes(stories.roots));
  const contextOf = (story: XmlElement): Context => {
    const part = stories.parts.get(story);
    const context: Context = {
      ...shared,
      ...relationsIn(part, files, shared.findings),
      reference: (element, place) =>
        notes.reference(element, shared.marks.numbers.get(element) ?? '', context, place),
    };
    return context;
  };
  for (const header of stories.headers) dropHeader(header, contextOf(header));
  shared.pages.page = 1;
  const body = contextOf(stories.body);
  const blocks = new StoryReader(body, stories.body).read();
  const made = notes.read(contextOf);
  for (const comment of stories.comments.values()) dropComment(comment, contextOf(comment));
  const pages = shared.pages.here ?? 0;
  return { ...emptyDraft(shared.file, 'docx'), blocks, notes: made, pages };
}
