/** Answers of editors to findings of the checks: one whose finding is not there is told, since it would be silent. */

import { readSidecar } from '../../src/convert/editor/sidecar.ts';
import type { Page } from '../../src/convert/index.ts';
import { readDocument } from '../../src/document/index.ts';
import type { Message } from '../../src/schema/message.ts';
import type { Seed } from '../sources/seeds.ts';

/** A warning for each answer of a seed that no finding on its pages asks for. */
export function unknownAnswers(pages: readonly Page[], seeds: readonly Seed[]): Message[] {
  return seeds.flatMap(({ file, sidecar, sidecarFile = file }) => {
    if (!sidecar || !/^answers\s*:/mu.test(sidecar)) return [];
    const read = readSidecar(sidecarFile, sidecar);
    const own = pages.filter(({ frontmatter }) => frontmatter.source.file === file);
    if ('messages' in read || own.length === 0) return [];
    const known = new Set(
      own.flatMap(({ mdx, path, frontmatter }) =>
        readDocument(mdx, path, frontmatter).findings.map(({ id }) => id),
      ),
    );
    return (read.sidecar.answers ?? []).flatMap(({ id }, index): Message[] => {
      if (known.has(id)) return [];
      return [
        {
          rule: 'answer-unknown',
          level: 'warning',
          reason: `Mục answers ghi mã “${id}” nhưng biên bản không có phát hiện nào mang mã ấy.`,
          remedy:
            'Chép lại mã từ biên bản chuyển đổi; nếu bản gốc đã sửa nên phát hiện không còn, bỏ mục này.',
          place: read.placeOf(['answers', index, 'id']),
        },
      ];
    });
  });
}
