/**
 * The last answers, so that they can be taken back to the byte, by a desk that was closed or killed in between too. Nothing
 * depends on it: what was answered stands in the sidecars.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './files.ts';

const stepSchema = z.strictObject({ path: z.string(), before: z.string(), after: z.string() });
const journalSchema = z.array(stepSchema);

/** Text of a sidecar before and after an answer. */
export type Step = z.infer<typeof stepSchema>;

export interface Journal {
  /** Is written before the answer, so that no answer is without it. */
  readonly note: (step: Step) => Promise<void>;
  /** The answer that made a sidecar what it is; undefined where somebody else did. */
  readonly last: (path: string, text: string) => Step | undefined;
  readonly drop: (step: Step) => Promise<void>;
}

/** Answers that can be taken back. */
const MOST = 200;

export async function openJournal(cacheDir: string): Promise<Journal> {
  const file = join(cacheDir, 'desk-journal.json');
  let steps = await read(file);
  const keep = async (next: readonly Step[]): Promise<void> => {
    steps = next.slice(-MOST);
    await writeWhole(file, JSON.stringify(steps), 0o600);
  };
  return {
    note: (step) => keep([...steps, step]),
    // One whose answer never came about, because the process was killed between the two, is passed over.
    last: (path, text) => steps.findLast((step) => step.path === path && step.after === text),
    drop: (step) => keep(steps.slice(0, steps.indexOf(step))),
  };
}

/** A journal that is damaged is an empty one. */
async function read(file: string): Promise<readonly Step[]> {
  if (!existsSync(file)) return [];
  try {
    return journalSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return [];
  }
}
