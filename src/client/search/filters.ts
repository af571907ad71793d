import type { Choice } from '../../search/filters.ts';
import { FILTER_WORDS } from '../../search/query/show/words.ts';
import type { FilterCounts } from './engine.ts';

/** Shows the values of each filter as toggles; a filter that leaves no choice is not shown. The focus stays where it is. */
export function showFilters(box: HTMLElement, choice: Choice, counts: FilterCounts): void {
  const groups = Object.keys(FILTER_WORDS).map((name) =>
    filterGroup(name, choice.filters[name] ?? [], counts[name] ?? new Map()),
  );
  const { name, value } = document.activeElement as Partial<HTMLButtonElement>;
  box.replaceChildren(...groups.flat());
  for (const button of box.querySelectorAll('button'))
    if (button.name === name && button.value === value) button.focus();
}

function filterGroup(
  name: string,
  chosen: readonly string[],
  counts: ReadonlyMap<string, number>,
): readonly HTMLElement[] {
  const values = Array.from(counts).filter(([value, count]) => count > 0 || chosen.includes(value));
  if (values.length < 2 && chosen.length === 0) return [];
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = FILTER_WORDS[name] ?? name;
  const toggles = values
    .toSorted(([a], [b]) => (name === 'nam' ? b.localeCompare(a) : a.localeCompare(b, 'vi')))
    .map(([value, count]) => toggle(name, value, count, chosen.includes(value)));
  group.append(legend, ...toggles);
  return [group];
}

function toggle(name: string, value: string, count: number, pressed: boolean): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.name = name;
  button.value = value;
  button.setAttribute('aria-pressed', String(pressed));
  const number = document.createElement('span');
  number.textContent = ` ${count}`;
  button.append(value, number);
  return button;
}

/** The choice after a toggle was pressed. */
export function pressed(choice: Choice, { name, value }: HTMLButtonElement): Choice {
  if (name === 'chu-thich') return { ...choice, notesOnly: !choice.notesOnly };
  if (name === 'so-lieu') return { ...choice, figuresOnly: !choice.figuresOnly };
  if (name === 'moi-nhat') return { ...choice, newestFirst: !choice.newestFirst };
  const chosen = choice.filters[name] ?? [];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...choice, filters: { ...choice.filters, [name]: values } };
}

/** The three switches stand in the page; only their state changes. */
export function showSwitches(form: HTMLElement, choice: Choice): void {
  const state: Readonly<Record<string, boolean>> = {
    'chu-thich': choice.notesOnly,
    'so-lieu': choice.figuresOnly,
    'moi-nhat': choice.newestFirst,
  };
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[data-switch]')) {
    button.setAttribute('aria-pressed', String(state[button.name] ?? false));
  }
}

/** Beside the results the choices are open; above them they fold away, so that results stay where they are; a set one is seen. */
export function unfold(choices: HTMLDetailsElement | null, choice: Choice): void {
  const set =
    choice.notesOnly ||
    choice.figuresOnly ||
    choice.newestFirst ||
    Object.values(choice.filters).flat().length > 0;
  if (choices && (set || matchMedia('(min-width: 64rem)').matches)) choices.open = true;
}
