/** The page of all figures: loads them pack by pack and shows what fits. */
import { formatNumeral } from '../../figures/numeral.ts';
import { type FigureLine, type Pack, unpack } from '../../figures/view/pack.ts';
import { ORDERS, type Order, optionsOf, select, type Wanted } from '../../figures/view/select.ts';
import { showLines } from './lines.ts';
import { fillOptions } from './options.ts';

const STEP = 50;

const form = document.querySelector<HTMLFormElement>('[data-figures]');
const list = document.querySelector<HTMLOListElement>('[data-figures-list]');
const status = document.querySelector<HTMLElement>('[data-figures-status]');
const more = document.querySelector<HTMLButtonElement>('[data-figures-more]');

const lines: FigureLine[] = [];
const titles: string[] = [];
let found: readonly number[] = [];
let shown = STEP;

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

function show(): void {
  found = select(lines, titles, wanted());
  if (list) showLines(list, found.slice(0, shown), lines, titles, wanted().order === 'don-vi');
  if (more) more.hidden = found.length <= shown;
  const total = Number(form?.dataset['total'] ?? 0);
  const loading = lines.length < total ? ` Đang tải ${format(lines.length)}/${format(total)}…` : '';
  if (!status) return;
  status.textContent =
    found.length > 0
      ? `${format(found.length)} số liệu.${loading}`
      : loading.trim() || 'Không có số liệu nào như vậy. Thử bớt một điều kiện lọc hoặc bớt chữ.';
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

async function load(): Promise<void> {
  if (!form) return;
  for (let number = 1; number <= Number(form.dataset['packs']); number++) {
    const response = await fetch(`${form.dataset['figures']}goi-${number}.json`);
    if (!response.ok) throw new Error(`${response.status}`);
    const pack: Pack = await response.json();
    lines.push(...unpack(pack, titles.length));
    titles.push(...pack.documents.map(({ label, title }) => [label, title].filter(Boolean).join(': ')));
    show();
  }
  fillOptions(
    form,
    'tai-lieu',
    optionsOf(lines, ({ document }) => titles[document] ?? ''),
  );
  fillOptions(
    form,
    'don-vi',
    optionsOf(lines, ({ unit }) => unit),
  );
  fillOptions(
    form,
    'ky',
    optionsOf(lines, ({ period }) => period),
  );
  fillOptions(
    form,
    'muc',
    optionsOf(lines, ({ section }) => section),
  );
}

function changed(): void {
  shown = STEP;
  remember();
  show();
}

if (form) {
  form.hidden = false;
  restore();
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  more?.addEventListener('click', () => {
    const next = shown;
    shown += STEP;
    show();
    list?.querySelectorAll('a')[next]?.focus();
  });
  load().catch(() => {
    if (status)
      status.textContent =
        'Không tải được số liệu. Hãy kiểm tra mạng rồi mở lại trang; bảng của từng tài liệu ở dưới vẫn xem được.';
  });
}
