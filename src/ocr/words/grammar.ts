/**
 * Words of grammar. They stand beside any word, so that their neighbours say little about them: what speaks for or
 * against them is how the letters were printed.
 */

/** Conjunctions and the like that are no slip of a frequent word but of one another; where printed, they stay. */
export const STANDING: ReadonlySet<string> = new Set(
  'bởi các chưa cũng được hoặc nếu nhưng những rồi sẽ thì và với'.split(' '),
);

/** Frequent words of grammar that a form which no well-read text has may be meant for, whatever stands beside it. */
export const FREE: ReadonlySet<string> = new Set(
  'các có của cũng đã để đến được khi là này những ở sẽ tại theo thì trên và về với'.split(' '),
);

/** Words that stand beside any other. */
export const BESIDE_ANYTHING: ReadonlySet<string> = new Set([
  ...STANDING,
  ...FREE,
  ...'bằng bị cho do không mà như qua quá ra rất sau số từ trong trước vào'.split(' '),
]);

/** Syllables that stand in words of two or more only, and that a word of grammar is often read as. */
export const NEVER_ALONE: ReadonlySet<string> = new Set(['đề']);
