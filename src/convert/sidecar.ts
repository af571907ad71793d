/** The sidecar: `<seed>.yaml` beside a seed holds what the editor knows or decided. Unknown keys are errors. */
import { parse } from 'yaml';
import { z } from 'zod';
import { DIALECTS, type Dialect } from '../schema/frontmatter.ts';
import type { Message } from '../schema/message.ts';

export const sidecarSchema = z.strictObject({
  /** Overrules how the seed is read. */
  dialect: z.enum(DIALECTS).optional(),
});

export interface Sidecar {
  readonly dialect?: Dialect | undefined;
}

/** The sidecar of a seed, or messages that say what is wrong in it. */
export function readSidecar(file: string, text: string): { sidecar: Sidecar } | { messages: Message[] } {
  let value: unknown;
  try {
    value = parse(text) ?? {};
  } catch (error) {
    return {
      messages: [
        invalid(
          file,
          `không phải YAML hợp lệ (${error instanceof Error ? error.message.split('\n')[0] : error})`,
        ),
      ],
    };
  }
  const result = sidecarSchema.safeParse(value);
  if (result.success) return { sidecar: result.data };
  return { messages: result.error.issues.map((issue) => invalid(file, describe(issue))) };
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `có khóa lạ “${issue.keys.join('”, “')}”; các khóa được dùng: dialect`;
  if (issue.path[0] === 'dialect') return `dialect phải là một trong: ${DIALECTS.join(', ')}`;
  return `${issue.path.join('.')}: ${issue.message}`;
}

function invalid(file: string, what: string): Message {
  return {
    rule: 'sidecar',
    level: 'error',
    reason: `Tệp kèm theo ${what}.`,
    remedy: 'Sửa tệp .yaml bên cạnh tệp nguồn rồi chạy lại.',
    place: { file },
  };
}
