/** The page of all figures: loads what may hold what is asked for, and shows what fits. */
import { formatNumeral } from '../../figures/numeral.ts';
import { type FigureLine, type Pack, packTitle, unpack } from '../../figures/view/pack.ts';
import { ORDERS, type Order, select, type Wanted } from '../../figures/view/select.ts';
import { showLines } from './lines.ts';
import { candidates, loadData, optionsFor } from './load.ts';
import { fillOptions } from './options.ts';

const STEP = 50;

const form = document.querySelector<HTMLFormElement>('[data-figures]');
const list = document.querySelector<HTMLOListElement>('[data-figures-list]');
const status = document.querySelector<HTMLElement>('[data-figures-status]');
const more = document.querySelector<HTMLButtonElement>('[data-figures-more]');

/** Packs by their number, from 1. */
const packs = new Map<number, Pack>();
const count = Number(form?.dataset['packs'] ?? 0);
const all = Array.from({ length: count }, (_, index) => index + 1);
let shown = STEP;
/** Of what is being looked for now; an older look stops when it sees another. */
let look = 0;

function wanted(): Wanted {
  const data = new FormData(form ?? undefined);
  const value = (name: string): string => String(data.get(name) ?? '');
  const order = ORDERS.find((known) => known === value('sap')) ?? 'van-ban';
  return {
    query: value('q'),
    document: value('tai-lieu'),
    kind: value('loai'),
    unit: value('don-vi'),
    period: value('ky'),
    section: value('muc'),
    place: value('o'),
    order: order satisfies Order,
  };
}

/** What is asked for stands in the address, so that it can be sent and found again. */
function remember(): void {
  const parts = new URLSearchParams();
  for (const [name, value] of new FormData(form ?? undefined)) {
    if (value !== '' && value !== 'van-ban') parts.set(name, String(value));
  }
  const query = parts.toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

interface Found {
  readonly lines: readonly FigureLine[];
  readonly titles: readonly string[];
  readonly indexes: readonly number[];
}

/** What fits in the packs that are loaded. */
function foundIn(numbers: readonly number[]): Found {
  const lines: FigureLine[] = [];
  const titles: string[] = [];
  for (const number of numbers) {
    const pack = packs.get(number);
    if (!pack) continue;
    lines.push(...unpack(pack, titles.length));
    titles.push(...pack.documents.map(packTitle));
  }
  return { lines, titles, indexes: select(lines, titles, wanted()) };
}

/** Loads what may hold what is asked for, pack by pack, until there is enough to show. */
async function show(): Promise<void> {
  const own = ++look;
  const numbers = await candidates(form, wanted(), all);
  // The largest of all is known when all are there.
  const sorted = wanted().order !== 'van-ban';
  for (let at = 0; own === look; at++) {
    const found = foundIn(numbers.slice(0, at));
    const done = at >= numbers.length;
    if (done || (!sorted && found.indexes.length >= shown)) return display(found, done);
    const number = numbers[at] ?? 0;
    if (!packs.has(number)) {
      if (status) status.textContent = `Đang tải số liệu, gói ${format(at + 1)}/${format(numbers.length)}…`;
      packs.set(number, await loadData(form, `goi-${number}`));
    }
  }
}

function display({ lines, titles, indexes }: Found, done: boolean): void {
  if (list) showLines(list, indexes.slice(0, shown), lines, titles, wanted().order === 'don-vi');
  if (more) more.hidden = done && indexes.length <= shown;
  if (!status) return;
  const words = `${format(indexes.length)} số liệu${done ? '.' : ' đã thấy, còn nữa.'}`;
  status.textContent =
    indexes.length > 0 ? words : 'Không có số liệu nào như vậy. Thử bớt một điều kiện lọc hoặc bớt chữ.';
}

const format = (value: number): string => formatNumeral(value, 0);

function restore(): void {
  const chosen = new URLSearchParams(location.search);
  for (const [name, value] of chosen) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
    // An option that is not loaded yet is put there, so that it can be chosen.
    if (field instanceof HTMLSelectElement) {
      if (![...field.options].some((option) => option.value === value))
        field.append(new Option(value, value));
      field.value = value;
    }
  }
  const choices = form?.querySelector('details');
  if (
    choices &&
    (Array.from(chosen.keys()).some((name) => name !== 'q') || matchMedia('(min-width: 50rem)').matches)
  )
    choices.open = true;
}

/** The choices are loaded when they are opened. */
async function fill(): Promise<void> {
  if (!form) return;
  const options = await optionsFor(form, all, (number) => packs.get(number));
  for (const [name, values] of Object.entries(options))
    fillOptions(
      form,
      name,
      values.map(([value, own]) => ({ value, count: own })),
    );
}

function failed(): void {
  if (status)
    status.textContent =
      'Không tải được số liệu. Hãy kiểm tra mạng rồi mở lại trang; bảng của từng tài liệu ở dưới vẫn xem được.';
}

function changed(): void {
  shown = STEP;
  remember();
  show().catch(failed);
}

if (form) {
  form.hidden = false;
  restore();
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  more?.addEventListener('click', async () => {
    const next = shown;
    shown += STEP;
    await show().catch(failed);
    list?.querySelectorAll('a')[next]?.focus();
  });
  const choices = form.querySelector('details');
  const open = (): void => {
    if (choices?.open) fill().catch(failed);
  };
  choices?.addEventListener('toggle', open, { once: true });
  open();
  show().catch(failed);
}
