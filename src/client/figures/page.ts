/** The page of all figures: loads what may hold what is asked for, and shows what fits, the best answer first. */
import { type FigureLine, type Pack, type PackedDocument, unpack } from '../../figures/view/pack.ts';
import { ORDERS, type RowOrder, type Selection, select, type WantedRows } from '../../figures/view/select.ts';
import { keepLine } from '../notebook/keep.ts';
import { showLines } from './lines.ts';
import { candidateRows, loadPack, optionsFor } from './load.ts';
import { fillOptions } from './options.ts';
import { format, tellFound } from './told.ts';

const STEP = 50;
/** Of a large archive so many packs, the newest documents first, are looked through before somebody asks for more. */
const PACKS_AT_ONCE = 6;

const form = document.querySelector<HTMLFormElement>('[data-figures]');
const list = document.querySelector<HTMLOListElement>('[data-figures-list]');
const status = document.querySelector<HTMLElement>('[data-figures-status]');
const more = document.querySelector<HTMLButtonElement>('[data-figures-more]');

/** What the page was built with: the answer to no question. */
const built = [...(list?.children ?? [])];
for (const link of list?.querySelectorAll<HTMLAnchorElement>('.amount') ?? []) link.after(...keepLine(link));
const builtStatus = status?.textContent ?? '';

/** Packs by their number, from 1. */
const packs = new Map<number, Pack>();
const count = Number(form?.dataset['packs'] ?? 0);
const all = Array.from({ length: count }, (_, index) => index + 1);
let shown = STEP;
let reach = PACKS_AT_ONCE;
/** Of what is being looked for now; an older look stops when it sees another. */
let look = 0;

function wanted(): WantedRows {
  const data = new FormData(form ?? undefined);
  const value = (name: string): string => String(data.get(name) ?? '');
  const order = ORDERS.find((known) => known === value('sap')) ?? 'phu-hop';
  return {
    query: value('q'),
    document: value('tai-lieu'),
    kind: value('loai'),
    unit: value('don-vi'),
    period: value('ky'),
    section: value('muc'),
    place: value('o'),
    doubted: value('lech') !== '',
    order: order satisfies RowOrder,
  };
}

/** What is asked for, as it stands in the address. */
function asked(): URLSearchParams {
  const parts = new URLSearchParams();
  for (const [name, value] of new FormData(form ?? undefined))
    if (value !== '' && value !== 'phu-hop') parts.set(name, String(value));
  return parts;
}

function remember(): void {
  const query = asked().toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

/** How many choices are made, told where they are folded away. */
function tellChoices(): void {
  const made = [...asked().keys()].filter((name) => name !== 'q').length;
  const place = form?.querySelector('[data-choices-made]');
  if (place) place.textContent = made > 0 ? ` (${format(made)} đang bật)` : '';
}

interface Found extends Selection {
  readonly lines: readonly FigureLine[];
  readonly documents: readonly PackedDocument[];
}

/** What fits in the packs that are loaded. */
function foundIn(numbers: readonly number[]): Found {
  const lines: FigureLine[] = [];
  const documents: PackedDocument[] = [];
  for (const number of numbers) {
    const pack = packs.get(number);
    if (!pack) continue;
    lines.push(...unpack(pack, documents.length));
    documents.push(...pack.documents);
  }
  return { lines, documents, ...select(lines, documents, wanted()) };
}

async function show(): Promise<void> {
  const own = ++look;
  tellChoices();
  if (asked().size === 0 && shown === STEP) return showBuilt();
  const numbers = await candidateRows(form, wanted(), all);
  const { order } = wanted();
  // The largest of all is known when all are there.
  const far = order === 'phu-hop' || order === 'van-ban' ? Math.min(reach, numbers.length) : numbers.length;
  for (const [at, number] of numbers.slice(0, far).entries()) {
    if (own !== look) return;
    if (packs.has(number)) continue;
    if (status) status.textContent = `Đang tải số liệu, gói ${format(at + 1)}/${format(far)}…`;
    packs.set(number, await loadPack(form, number));
  }
  if (own === look) display(foundIn(numbers.slice(0, far)), far === numbers.length);
}

function showBuilt(): void {
  // Rows that are there already are not laid out anew.
  if (list?.firstElementChild !== built[0]) list?.replaceChildren(...built);
  if (status) status.textContent = builtStatus;
  if (more) more.hidden = Number(form?.dataset['total'] ?? 0) <= STEP;
}

function display({ lines, documents, ...selection }: Found, done: boolean): void {
  const { indexes } = selection;
  if (list) showLines(list, indexes.slice(0, shown), lines, documents, wanted().order === 'don-vi');
  if (more) more.hidden = done && indexes.length <= shown;
  if (status) status.textContent = tellFound(selection, shown, done);
}

function restore(): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
    else if (field instanceof HTMLInputElement) field.value = value;
    // An option that is not loaded yet is put there, so that it can be chosen.
    if (field instanceof HTMLSelectElement) {
      if (![...field.options].some((option) => option.value === value))
        field.append(new Option(value, value));
      field.value = value;
    }
  }
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

function failed(error: unknown): void {
  console.error(error);
  if (status)
    status.textContent =
      'Không tải được số liệu. Hãy kiểm tra mạng rồi mở lại trang; bảng của từng tài liệu ở dưới vẫn xem được.';
}

function changed(): void {
  shown = STEP;
  reach = PACKS_AT_ONCE;
  remember();
  show().catch(failed);
}

if (form) {
  restore();
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  more?.addEventListener('click', async () => {
    const next = list?.querySelectorAll('a').length ?? 0;
    shown += STEP;
    reach += PACKS_AT_ONCE;
    await show().catch(failed);
    list?.querySelectorAll('a')[next]?.focus();
  });
  const choices = form.querySelector('details');
  choices?.addEventListener(
    'toggle',
    () => {
      if (choices.open) fill().catch(failed);
    },
    { once: true },
  );
  show().catch(failed);
}
