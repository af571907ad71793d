import type { Flow, FootnoteDefinition, Phrasing } from './model.ts';

/** Most characters of a block of each class but the last; steps of about 1.6. */
const STEPS = [200, 320, 500, 800, 1250, 2000, 3200];

/**
 * `k1` to `k7` for paragraphs, lists and notes of more than 200 characters: document.css tells a phone about how tall they
 * will be, so that it need not lay out what is far from the screen.
 */
export function sizeClass(node: Flow | FootnoteDefinition): string {
  if (node.type !== 'paragraph' && node.type !== 'list' && node.type !== 'footnoteDefinition') return '';
  const length = textLength(node);
  const step = STEPS.findIndex((most) => length <= most);
  const place = step === -1 ? STEPS.length : step;
  return place === 0 ? '' : `k${place}`;
}

interface Parent {
  readonly children: readonly (Parent | Flow | Phrasing)[];
}

function textLength(node: Parent | Flow | Phrasing): number {
  if ('value' in node) return node.value.length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + textLength(child), 0) : 0;
}
