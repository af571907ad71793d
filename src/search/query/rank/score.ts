/** How well a section answers a question, and which of its sentences does. */

import { nth } from '../../../shared/nth.ts';
import { canonicalWord } from '../../fold.ts';
import type { Want } from '../plan/frame-words.ts';
import { yearsIn } from '../plan/periods.ts';
import { isAsked, type QueryTerm, type SearchQuestion } from '../plan/question.ts';
import { type PartBlock, type PartSection, type PartText, partText, type Range } from '../read/part-text.ts';
import { type Span, within } from '../read/span.ts';
import { type Answering, answerSigns, nearestSign } from './signals/answering.ts';
import { type Closeness, closeness } from './signals/closeness.ts';
import type { HeadingMatch } from './signals/headings.ts';
import { isMeasured } from './signals/measure.ts';
import { CLOSE, linkedPairs, pairShare, scatteredTerms } from './signals/neighbours.ts';
import { periodShare, stretchShare } from './signals/period-share.ts';
import { quantitiesIn } from './signals/quantities.ts';
import { type AskedKinds, kindsOfHeading, type SectionKind } from './signals/section-kinds.ts';
import { blockSentences } from './signals/sentences.ts';
import { PLACE, REACH, WEIGHT } from './weights.ts';

/** A part with what the question finds in it, before its sections are looked at. */
export interface Scene {
  readonly part: PartText;
  readonly question: SearchQuestion;
  readonly asked: AskedKinds;
  /** Where each term of the topic and of the frame stands. */
  readonly topic: readonly (readonly Span[])[];
  readonly frame: readonly (readonly Span[])[];
  /** Where the query stands word for word. */
  readonly verbatim: readonly Span[];
  /** How much each term of the topic tells. */
  readonly weights: readonly number[];
  /** For each two neighbours of the topic: the archive has them side by side. */
  readonly known: readonly boolean[];
  readonly heading: (title: string) => HeadingMatch;
  /** Title of the document, and the years that it is of. */
  readonly title: string;
  readonly years: readonly number[];
  /** Titles of the sections above a section, nearest first. */
  readonly above: (section: PartSection) => readonly string[];
}

/** A sentence that answers. */
export interface ScoredSentence {
  readonly block: PartBlock;
  readonly sentence: Range;
  readonly score: number;
  /** Share of the topic that the sentence and its surroundings hold. */
  readonly share: number;
  /** The topic where it stands closest. */
  readonly spans: readonly Span[];
  /** Place of the quantity beside it. */
  readonly quantity: number | undefined;
  /** Place of the word that answers the kind of question. */
  readonly answering: number | undefined;
  /** A word of the topic has other marks or another letter here. */
  readonly unlike: boolean;
  /** The query stands here word for word. */
  readonly verbatim: boolean;
  /** The whole topic stands here close together. */
  readonly close: boolean;
}

/** A section by the sentence of it that answers best. */
export interface Scored extends ScoredSentence {
  readonly section: PartSection;
  /** Further sentences of text, best first. */
  readonly others: readonly ScoredSentence[];
  /** Terms of the topic that are not there: neither near the sentence, nor in a heading, nor in the title of the document. */
  readonly missing: readonly QueryTerm[];
  /** A quantity is asked for and none stands in the sentence. */
  readonly unstated: boolean;
  /** The sentence has what the question wants: a quantity, a date, a reason. */
  readonly answers: boolean;
  /** The section as a whole is what was asked for: of the kind asked for, and its headings name the rest. */
  readonly asWhole: boolean;
}

/** Undefined when nothing of the topic stands in the section. */
export function scoreSection(scene: Scene, section: PartSection): Scored | undefined {
  const held = scene.topic.some((spans) => within(spans, section).length > 0);
  if (!held && !isDetail(scene, section)) return undefined;
  const around = surroundingsOf(scene, section);
  const scored = section.blocks.flatMap((block) =>
    blockSentences(scene.part.words, block).flatMap(
      (sentence) => scoreSentence(scene, around, block, sentence) ?? [],
    ),
  );
  const [best, ...rest] = scored.toSorted((a, b) => b.score - a.score);
  if (!best) return undefined;
  const missing = missingTerms(scene, around, best);
  const { question, weights } = scene;
  const lost = missing.reduce((sum, term) => sum + (weights[question.topic.indexOf(term)] ?? 0), 0);
  const unstated = question.wants.has('quantity') && !isStated(scene, best);
  return {
    section,
    ...best,
    others: rest.filter(({ block }) => block.place.kind !== 'h'),
    missing,
    unstated,
    answers: !unstated && hasWhatIsWanted(question, best),
    asWhole: isAsWhole(scene, around),
    score:
      best.score +
      againScore(rest) +
      sectionScore(scene, around, best) -
      (WEIGHT.missing * lost) / sumOf(weights) -
      (around.scattered.size > 0 ? WEIGHT.scattered : 0),
  };
}

/** Asked for in numbers. */
export const FACTS: readonly Want[] = ['quantity', 'comparison', 'change', 'plan'];

/** Asked for by their names: reports put them into the note of the sentence that counts them. */
const NAMES: readonly Want[] = ['which', 'place', 'person'];

/** The note says more about a sentence that holds all of the topic, and names are asked for. */
const isDetail = ({ question: { wants }, heading }: Scene, { context }: PartSection): boolean =>
  context !== '' && NAMES.some((want) => wants.has(want)) && heading(context).has.every(Boolean);

const ANSWERED: readonly Want[] = ['cause', 'time', 'extreme'];

function hasWhatIsWanted({ wants }: SearchQuestion, { answering }: ScoredSentence): boolean {
  return answering !== undefined || !ANSWERED.some((want) => wants.has(want));
}

/** A number stands there, of the measure that is asked for; in a table the column names the unit. */
function isStated({ part, question: { measure } }: Scene, { quantity, block }: ScoredSentence): boolean {
  if (quantity === undefined) return false;
  return measure === undefined || block.place.kind === 'r' || isMeasured(part.words, measure, quantity);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function isAsWhole({ asked, question }: Scene, { kinds, headed }: Surroundings): boolean {
  if (!kinds.some((kind) => asked.kinds.includes(kind)) || question.wants.has('quantity')) return false;
  return headed.every((share) => share > 0);
}

/** A section that comes back to the topic is about it. */
function againScore(others: readonly ScoredSentence[]): number {
  const whole = others.filter(({ share }) => share > 0.95).length;
  return WEIGHT.again * Math.min(1, Math.log2(1 + whole) / 3);
}

/** What all sentences of a section have in common. */
interface Surroundings {
  readonly section: PartSection;
  readonly own: HeadingMatch;
  readonly kinds: readonly SectionKind[];
  /** Share of its points that each term has by a heading or the title; 0 where none holds it. */
  readonly headed: readonly number[];
  /** A note whose sentence holds all that is asked about. */
  readonly detail: boolean;
  /** For each two neighbours of the topic: they stand together somewhere in the section or a heading. */
  readonly linked: readonly boolean[];
  readonly scattered: ReadonlySet<QueryTerm>;
}

function surroundingsOf(scene: Scene, section: PartSection): Surroundings {
  const { question, heading, asked, topic } = scene;
  const own = heading(section.title);
  const above = scene.above(section).map(heading);
  const title = heading(scene.title);
  const context = heading(section.context);
  const kinds = kindsOf(scene, section);
  const detail = isDetail(scene, section);
  const ofKind = kinds.some((kind) => asked.kinds.includes(kind));
  const headed = question.topic.map(({ group }, index) => {
    if (ofKind && asked.words.has(canonicalWord(group.text))) return PLACE.sentence;
    if (own.has[index]) return PLACE.heading;
    if (context.has[index]) return detail ? PLACE.sentence : PLACE.block;
    if (above.some(({ has }) => has[index])) return PLACE.above;
    // A section of the kind asked for is about what its document is about.
    return title.has[index] ? (ofKind ? PLACE.block : PLACE.title) : 0;
  });
  const here = topic.map((spans) => within(spans, section));
  const headings = [own, ...above, title, context];
  const linked = linkedPairs(here, headings);
  return {
    section,
    own,
    kinds,
    headed,
    detail,
    linked,
    scattered: scatteredTerms(question, scene.part.words, here, headings, scene.known),
  };
}

/** A word of the section that stands neither near the sentence nor beside its neighbour of the query is hardly the one meant. */
function missingTerms(
  { question, topic }: Scene,
  { section, headed, linked, scattered }: Surroundings,
  { block }: ScoredSentence,
): readonly QueryTerm[] {
  return question.topic.filter((term, index) => {
    if (scattered.has(term)) return true;
    if (nth(headed, index) > 0 || within(nth(topic, index), block).length > 0) return false;
    const isLinked = (linked[index - 1] ?? false) || (linked[index] ?? false) || !isAsked(question);
    return !isLinked || within(nth(topic, index), section).length === 0;
  });
}

function scoreSentence(
  scene: Scene,
  around: Surroundings,
  block: PartBlock,
  sentence: Range,
): ScoredSentence | undefined {
  const here = scene.topic.map((spans) => within(spans, sentence));
  if (!around.detail && here.every((spans) => spans.length === 0)) return undefined;
  const near = closeness(here.filter((spans) => spans.length > 0));
  const spans = near ? here.flat().filter(({ start, end }) => start >= near.start && end <= near.end) : [];
  const answering = answeringOf(scene, block, sentence, spans);
  const told: ToldSentence = { block, sentence, here, near, spans, answering };
  const share = topicShare(scene, around, here, block);
  const quantities = quantitiesIn(scene.part.words, sentence);
  const quantity = quantityOf(scene, quantities, spans);
  const unlike = isUnlike(scene, around, here);
  const verbatim = scene.verbatim.some(({ start, end }) => start < sentence.end && end >= sentence.start);
  const score =
    WEIGHT.topic * share +
    togetherPoints(scene, around, told) -
    (unlike ? WEIGHT.unlike : 0) -
    (spans.some(({ instead }) => instead) ? WEIGHT.substitute : 0) -
    (isReference(scene, spans, quantities) ? WEIGHT.reference : 0) +
    (block.place.kind === 'h' ? 0 : factScore(scene, quantity, spans, here.flat())) +
    (verbatim ? WEIGHT.verbatim : 0) +
    settingPoints(scene, around, told, verbatim);
  const close =
    around.own.together.every(Boolean) ||
    (here.every(({ length }) => length > 0) && near !== undefined && near.slack <= CLOSE);
  return {
    block,
    sentence,
    score,
    share,
    spans,
    quantity,
    answering: answering?.at,
    unlike,
    verbatim,
    close,
  };
}

/** What was found in a sentence, before it is weighed. */
interface ToldSentence {
  readonly block: PartBlock;
  readonly sentence: Range;
  /** Where each term of the topic stands in it. */
  readonly here: readonly (readonly Span[])[];
  readonly near: Closeness | undefined;
  /** The topic where it stands closest. */
  readonly spans: readonly Span[];
  readonly answering: Answering | undefined;
}

/** Of the numbers that count or measure what is asked for, else of all, the one nearest to the topic. */
function quantityOf(scene: Scene, quantities: readonly number[], spans: readonly Span[]): number | undefined {
  const { part, question } = scene;
  const counted = quantities.filter(
    (at) => isCounted(scene, at) || isMeasured(part.words, question.measure, at),
  );
  return nearest(counted.length > 0 ? counted : quantities, spans);
}

function togetherPoints(scene: Scene, around: Surroundings, { here, near }: ToldSentence): number {
  const apart = near && near.phrases === 0 ? Math.min(near.slack / 30, 1) : 0;
  return WEIGHT.together * togetherShare(scene, around, here) - WEIGHT.apart * apart;
}

/** Its time, its kind of answer, the words that frame the question, and what of the block is beside the point. */
function settingPoints(
  scene: Scene,
  around: Surroundings,
  { block, sentence, answering }: ToldSentence,
  verbatim: boolean,
): number {
  const { question, part } = scene;
  const text = partText(part.words, sentence);
  return (
    WEIGHT.period * Math.max(timeShare(scene, around, block, text), verbatim ? 0 : -1) +
    answerScore(question, answering) +
    WEIGHT.frame * frameShare(scene, sentence) -
    (isElsewhere(text, question) ? WEIGHT.elsewhere : 0)
  );
}

/** Words behind a sentence among which its reason may stand: `… đạt thấp. Nguyên nhân là do …`. */
const FOLLOWING = 50;

/** Where the sentence answers the kind of question; a reason may stand behind it. */
function answeringOf(
  { part: { words }, question: { wants } }: Scene,
  block: PartBlock,
  sentence: Range,
  spans: readonly Span[],
): Answering | undefined {
  const own = nearestSign(answerSigns(words, sentence, wants), spans);
  if (own || !wants.has('cause')) return own;
  const behind = { start: sentence.end, end: Math.min(block.end, sentence.end + FOLLOWING) };
  const [at] = answerSigns(words, behind, wants);
  return at === undefined ? undefined : { at, worth: BEHIND };
}

const BEHIND = 0.5;

const answerScore = ({ wants }: SearchQuestion, answering: Answering | undefined): number =>
  (wants.has('cause') ? WEIGHT.cause : WEIGHT.answering) * (answering?.worth ?? 0);

/** How far the sentence is of the time asked for; one that names none is of the time of its columns and its heading. */
export function timeShare(
  { question: { periods, stretch }, title, years }: Pick<Scene, 'question' | 'title' | 'years'>,
  { section }: Pick<Surroundings, 'section'>,
  { names = [] }: PartBlock,
  text: string,
): number {
  if (stretch !== undefined) return stretchShare(stretch, text, title);
  const headed = yearsIn(text).length > 0 ? '' : [section.title, ...names].join(' ');
  return periodShare(periods, `${text} ${headed}`, years);
}

/** A term stands in the section, but nowhere as it was typed. */
function isUnlike(
  { topic }: Scene,
  { section, headed }: Surroundings,
  here: readonly (readonly Span[])[],
): boolean {
  return here.some((spans, index) => {
    const used = spans.length > 0 ? spans : nth(headed, index) > 0 ? [] : within(nth(topic, index), section);
    return used.length > 0 && used.every(({ unlike }) => unlike > 0);
  });
}

/** A number that alone is looked for counts for more where it tells a quantity than in the number or date of a document. */
function isReference({ question }: Scene, spans: readonly Span[], quantities: readonly number[]): boolean {
  const [only, ...others] = question.topic;
  return (
    others.length === 0 &&
    (only?.group.figure ?? false) &&
    !spans.some(({ start }) => quantities.includes(start))
  );
}

/** Points of the topic, each term by the best place where it stands. */
function topicShare(
  { topic, weights }: Scene,
  { headed, section }: Surroundings,
  here: readonly (readonly Span[])[],
  block: PartBlock,
): number {
  const places = weights.map((_, index) => {
    if ((here[index]?.length ?? 0) > 0) return PLACE.sentence;
    const spans = nth(topic, index);
    // Facts of a document are of what its title names.
    if (block.place.kind === 'f' && nth(headed, index) > 0) return PLACE.heading;
    const text =
      within(spans, block).length > 0 ? PLACE.block : within(spans, section).length > 0 ? PLACE.section : 0;
    return Math.max(nth(headed, index), text);
  });
  return sumOf(places.map((place, index) => place * nth(weights, index))) / sumOf(weights);
}

/** Neighbours of the query that are neighbours in the sentence, each pair by the lesser of its weights. */
function togetherShare(
  { question: { topic }, weights }: Scene,
  { own }: Surroundings,
  here: readonly (readonly Span[])[],
): number {
  if (topic.length < 2) return (here[0]?.length ?? 0) > 0 ? 1 : 0;
  const pairs = topic.slice(1).map((next, index) => {
    const between = next.at - (topic[index]?.at ?? 0) - 1;
    const tied = between === 0 ? 1 : between < 3 ? 0.7 : 0.3;
    const weight = Math.min(nth(weights, index), nth(weights, index + 1)) * tied;
    const share = pairShare(nth(here, index), nth(here, index + 1), between);
    return { weight, share: Math.max(share, own.together[index] ? PLACE.block : 0) };
  });
  // Words that stand nowhere weigh nothing, and so may all pairs.
  const all = sumOf(pairs.map(({ weight }) => weight));
  return all === 0 ? 0 : sumOf(pairs.map(({ weight, share }) => weight * share)) / all;
}

const distanceTo = (spans: readonly Span[], at: number): number =>
  Math.min(...spans.map(({ start, end }) => Math.max(at - end, start - at, 0)));

function nearest(quantities: readonly number[], spans: readonly Span[]): number | undefined {
  return quantities.toSorted((a, b) => distanceTo(spans, a) - distanceTo(spans, b) || a - b)[0];
}

/** A quantity anywhere in the sentence still says something. */
const SOMEWHERE = 0.3;

const OTHER_MEASURE = 1 / 4;

/** What a stated quantity is worth: the nearer to the topic the more. */
function factScore(
  scene: Scene,
  quantity: number | undefined,
  spans: readonly Span[],
  all: readonly Span[],
): number {
  const { question } = scene;
  const { wants, named, topic } = question;
  const asked = FACTS.some((want) => wants.has(want));
  if (topic.some(({ group }) => group.figure) || (wants.has('cause') && !asked)) return 0;
  const worth = asked ? WEIGHT.quantity : named ? WEIGHT.namedFact : WEIGHT.fact;
  if (quantity === undefined) return asked ? -worth : 0;
  const beside = 1 - distanceTo(spans, quantity) / REACH;
  const near = 0.6 * (1 - distanceTo(all, quantity) / REACH);
  const measured = isMeasured(scene.part.words, question.measure, quantity);
  const counted = isCounted(scene, quantity) || measured ? WEIGHT.counted : 0;
  // Where a share, money or an area is asked for, a number of things is hardly an answer.
  const other = question.measure !== undefined && !measured ? OTHER_MEASURE : 1;
  return worth * other * Math.max(beside, near, SOMEWHERE) + counted;
}

/** The number stands right before what it is asked of. */
function isCounted({ question, topic, frame }: Scene, quantity: number): boolean {
  const { counted } = question;
  if (!counted) return false;
  const at = question.topic.indexOf(counted);
  const spans = at >= 0 ? topic[at] : frame[question.frame.indexOf(counted)];
  return spans?.some(({ start }) => start > quantity && start - quantity <= 2) ?? false;
}

function frameShare({ question, frame, title }: Scene, sentence: Range): number {
  const titled = (word: string): boolean => /\d/u.test(word) && ` ${title} `.includes(` ${word} `);
  const told = question.frame.map(({ group, phrase, role }, index) => ({
    weight: phrase || role === 'counted' ? 1 : 1 / 3,
    // A stretch of years (`10 năm qua`) is told by the title of the document.
    here: within(nth(frame, index), sentence).length > 0 || (phrase && titled(group.text)),
  }));
  const all = sumOf(told.map(({ weight }) => weight));
  return all === 0 ? 0 : sumOf(told.map(({ weight, here }) => (here ? weight : 0))) / Math.max(1, all);
}

/** Reports set their own figures beside those of the whole country. */
function isElsewhere(text: string, { query }: SearchQuestion): boolean {
  const scope = /(?<!\p{L})(?:cả nước|toàn quốc)(?!\p{L})/iu;
  return scope.test(text) && !scope.test(query.groups.map((group) => group.text).join(' '));
}

/** What the section is worth as a whole, whatever its sentence says. */
function sectionScore(
  scene: Scene,
  { section, own, kinds, detail }: Surroundings,
  { block: { place }, verbatim }: ScoredSentence,
): number {
  const { weights, question } = scene;
  const held = sumOf(weights.map((weight, index) => (own.has[index] ? weight : 0))) / sumOf(weights);
  const whole = held > 0.99 && own.together.every(Boolean);
  const closing = section.place.id === 'phan-cuoi' && !question.wants.has('person');
  const heading = (detail ? WEIGHT.detail : 0) + WEIGHT.headed * held + (whole ? WEIGHT.headedWhole : 0);
  const { wants } = question;
  // What is told of the document itself stands where it belongs, and answers who signed it and when it was issued.
  if (place.kind === 'f') return heading + (wants.has('person') || wants.has('time') ? WEIGHT.asked : 0);
  const bare = section.blocks.every((block) => block.place.kind === 'h') ? WEIGHT.headed : 0;
  // What was copied is looked for where it stands, be it second-hand.
  if (verbatim && question.copied) return heading - bare;
  return heading - bare + kindScore(scene, kinds) - (closing ? WEIGHT.closing : 0);
}

function kindScore({ question: { wants, named }, asked }: Scene, kinds: readonly SectionKind[]): number {
  if (kinds.some((kind) => asked.kinds.includes(kind))) return WEIGHT.asked;
  if (kinds.length === 0) return 0;
  if (wants.has('cause') && kinds.some((kind) => kind === 'causes' || kind === 'limits'))
    return WEIGHT.asked / 2;
  const facts = FACTS.some((want) => wants.has(want)) || wants.has('cause') || named;
  return facts ? -WEIGHT.secondhandFact : -WEIGHT.secondhand;
}

/** Kinds of the section, else of the nearest heading above that has one, else of the document. */
function kindsOf(scene: Scene, section: PartSection): readonly SectionKind[] {
  const { part, title } = scene;
  const opens = section.place.id === '' && section.place.kind !== 'n';
  if (opens && part.sections.length > 1) return ['opening'];
  const found = [section.title, ...scene.above(section), title]
    .map(kindsOfHeading)
    .find((kinds) => kinds.length > 0);
  return found ?? [];
}
