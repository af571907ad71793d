/** The list of the notebook; each entry keeps its element, so that what is being written is not disturbed. */
import { citation } from '../../notebook/cite.ts';
import type { Notebook, NotebookEntry } from '../../notebook/model.ts';

export interface NotebookView {
  readonly show: (notebook: Notebook) => void;
  readonly itemOf: (id: string) => HTMLElement | undefined;
}

/** `root` stands before addresses of the site. */
export function openList(list: HTMLElement, template: HTMLTemplateElement, root: string): NotebookView {
  const items = new Map<string, HTMLElement>();
  const itemFor = (entry: NotebookEntry): HTMLElement => {
    const item = items.get(entry.id) ?? build(entry, template, root);
    items.set(entry.id, item);
    return item;
  };
  return {
    itemOf: (id) => items.get(id),
    show: ({ entries }) => {
      const held = document.activeElement;
      const wanted = entries.map(itemFor);
      const gone = new Set(items.keys());
      for (const [index, entry] of entries.entries()) {
        gone.delete(entry.id);
        fill(itemFor(entry), entry, index, entries.length);
      }
      for (const id of gone) items.delete(id);
      const same =
        wanted.length === list.children.length && wanted.every((item, at) => item === list.children[at]);
      if (!same) arrange(list, wanted);
      if (held instanceof HTMLElement && list.contains(held)) held.focus();
    },
  };
}

/** Puts the items in their order; where a notebook is long, only those that are not at their place are touched. */
function arrange(list: HTMLElement, wanted: readonly HTMLElement[]): void {
  const kept = new Set<Element>(wanted);
  for (const child of [...list.children]) if (!kept.has(child)) child.remove();
  let next = list.firstElementChild;
  for (const item of wanted) {
    if (item === next) next = item.nextElementSibling;
    else list.insertBefore(item, next);
  }
}

/** What an item was filled with: thousands of them are not filled again for one that changed. */
const filled = new WeakMap<HTMLElement, string>();

function build(entry: NotebookEntry, template: HTMLTemplateElement, root: string): HTMLElement {
  const item = template.content.querySelector('li')?.cloneNode(true) as HTMLElement;
  item.dataset['entry'] = entry.id;
  put(item, '[data-value]', entry.figure?.printed ?? '');
  put(item, '[data-text]', entry.text);
  put(item, '[data-words]', entry.figure?.words ?? '');
  put(item, '[data-doubt]', entry.figure?.doubt ?? '');
  const link = document.createElement('a');
  link.href = `${root}${entry.source.url}`;
  link.textContent = citation(entry.source);
  item.querySelector('[data-source]')?.append(link);
  return item;
}

/** What has no words is not shown. */
export function put(parent: ParentNode, selector: string, text: string): void {
  const place = parent.querySelector<HTMLElement>(selector);
  if (!place) return;
  place.textContent = text;
  place.hidden = text === '';
}

function fill(item: HTMLElement, { remark }: NotebookEntry, index: number, all: number): void {
  const state = JSON.stringify([remark, index, index === all - 1]);
  if (filled.get(item) === state) return;
  filled.set(item, state);
  const area = item.querySelector('textarea');
  if (area && document.activeElement !== area && area.value !== remark) area.value = remark;
  area?.setAttribute('aria-label', `Ghi chú của tôi, mục ${index + 1}`);
  put(item, '[data-remark]', remark);
  for (const button of item.querySelectorAll('button')) {
    button.setAttribute('aria-label', `${button.textContent} mục ${index + 1}`);
    // A button that is switched off loses the focus; this one stays and does nothing.
    const end = button.name === 'len' ? index === 0 : button.name === 'xuong' && index === all - 1;
    button.setAttribute('aria-disabled', String(end));
  }
}
