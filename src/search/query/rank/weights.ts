/**
 * All that ranking weighs, in points of one scale: 100 points are “every word of the topic stands in one sentence”. The thresholds
 * below are made of the weights, so that none has to be tuned when another changes.
 */
import { isAsked, type SearchQuestion } from '../plan/question.ts';

/** Points of a topic word by where it stands, as a share of what it would give in the sentence itself. */
export const PLACE = {
  sentence: 1,
  /** Heading of the section: all below it is about this. */
  heading: 0.85,
  /** Another sentence of the same paragraph, row or note. */
  block: 0.7,
  /** Headings further up. */
  above: 0.65,
  /** Another paragraph of the section. */
  section: 0.4,
  /** Title of the document. */
  title: 0.5,
} as const;

export const WEIGHT = {
  /** All of the topic in one sentence. */
  topic: 100,
  /** All neighbours in the query are neighbours in the sentence: then it is the phrase itself. */
  together: 36,
  /** The query stands there word for word, its frame words too: it was copied from there. */
  verbatim: 60,
  /** Most that words between those of the topic can cost. */
  apart: 12,
  /** The topic is what the heading names. */
  headed: 10,
  /** The heading holds the whole topic as a phrase. */
  headedWhole: 8,
  /** Asked for a number: a stated quantity right beside the topic; without any, the same is taken away. */
  quantity: 26,
  /** The number stands right before what is counted (`36 vụ` for `bao nhiêu vụ`). */
  counted: 8,
  /** Not asked for, but officers look for facts. */
  fact: 5,
  /** Asked for results or a state of affairs. */
  namedFact: 12,
  /** The report or the sentence is of the time asked for; of another time, the same is taken away. */
  period: 30,
  /** All of the topic missing from a section and what leads to it; a part of it as much less. */
  missing: 40,
  /** Syllables that are neighbours in the query stand nowhere together. */
  scattered: 20,
  /** Of the whole country where the question does not say so. */
  elsewhere: 24,
  /** A section of the kind asked for (hạn chế, nhiệm vụ, nguyên nhân …). */
  asked: 16,
  /** Openings, plans and general assessments repeat what other sections state; see section-kinds.ts. */
  secondhand: 7,
  /** The same when a quantity or results are asked for. */
  secondhandFact: 28,
  /** Names are asked for, and a note says more about the sentence that holds the topic. */
  detail: 46,
  /** Closing parts are seldom looked for. */
  closing: 25,
  /** A word that answers the kind of question stands there: `nhất`, `do`, a date. */
  answering: 8,
  /** The reason that is asked for stands beside the topic: reports name what went badly in many places, why in few. */
  cause: 20,
  /** Frame words that stand there too; of phrases (`toàn tỉnh`) all, of words of grammar a third. */
  frame: 6,
  /** Further sentences of the section that hold the topic. */
  again: 8,
  /** A number that is looked for stands in the number or the date of a document. */
  reference: 4,
  /** What Pagefind's own ranking adds at most: how often each word stands there, in how long a text, the rarer words the more. */
  ranked: 20,
  /** It is only near (a part of the topic is missing, or its time is another), and something else is not. */
  near: 25,
  /** A word with other marks or another letter than typed. */
  unlike: 10,
  /** Another name of the same thing than typed. */
  substitute: 8,
} as const;

/** Words around the topic within which a number counts as stated beside it. */
export const REACH = 24;

/** A part whose words alone cannot bring it this near to the best need not be loaded. */
export const CLOSE_TO_BEST = WEIGHT.together / 2;

/** The topic stands in one sentence, or most of it as a phrase under a heading that has the rest: looser ways can hardly be better. */
const GOOD = WEIGHT.topic * PLACE.heading;

/** Who asks in words of his own may find all of them by chance in a place that answers nothing: there they must be side by side. */
export const goodScore = (question: SearchQuestion): number =>
  isAsked(question)
    ? GOOD + 0.6 * (WEIGHT.together + (question.wants.has('quantity') ? WEIGHT.quantity : 0))
    : GOOD;

/** A part with less of the topic than this is no answer at all; who asks in words of his own finds few of them there. */
const LEAST_SHARE = { plain: 0.5, asked: 0.25 } as const;

export const leastShare = (question: SearchQuestion): number =>
  isAsked(question) ? LEAST_SHARE.asked : LEAST_SHARE.plain;

/** More of the topic missing than this, and it is not what was asked for, however the question was put. */
export const MOST_MISSING = 0.3;
