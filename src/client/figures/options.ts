import type { Option } from '../../figures/view/select.ts';

/** More than these nobody scrolls through; the rest is reached by typing. */
const MOST = 200;

/** Fills a list of choices and keeps what was chosen. */
export function fillOptions(form: HTMLFormElement, name: string, options: readonly Option[]): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLSelectElement)) return;
  const chosen = field.value;
  field.replaceChildren(
    new Option('Tất cả', ''),
    ...options.slice(0, MOST).map(({ value, count }) => new Option(`${value} (${count})`, value)),
  );
  if (chosen !== '' && ![...field.options].some(({ value }) => value === chosen))
    field.append(new Option(chosen, chosen));
  field.value = chosen;
}
