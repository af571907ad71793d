import type { MdastNode } from 'satteri';

/** How many columns (`colSpan`) or rows (`rowSpan`) a cell written as an element covers. */
export function spanOf(cell: MdastNode, name: 'colSpan' | 'rowSpan'): number {
  if (cell.type !== 'mdxJsxFlowElement' && cell.type !== 'mdxJsxTextElement') return 1;
  const found = cell.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return Number(found?.value ?? 1) || 1;
}
