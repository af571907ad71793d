/** One document: the page as it will be, and beside it what the converter was not sure of. */

import type { LooseNote, OutlineEntry } from '../../convert/page.ts';
import { PAPER_KINDS } from '../../schema/kinds.ts';
import type { Message, Place as SourcePlace } from '../../schema/message.ts';
import type { Drop } from '../../schema/record.ts';
import { formatDate, formatNumber } from '../../schema/words.ts';
import { CHECK_WORDS, VERDICT_WORDS } from '../../site/document/check-words.ts';
import type { CheckRow } from '../../site/figures/rows.ts';
import type { Decision } from '../decisions.ts';
import type { FactKey } from '../entries.ts';
import { FACT_WORDS } from '../fact-words.ts';
import type {
  DoubtQuestion,
  FactQuestion,
  MarkQuestion,
  MendedQuestion,
  PersonQuestion,
  Questions,
  TableQuestion,
  WordQuestion,
} from '../questions.ts';
import { DESK, type DeskPlace, type Html, hidden, html } from './frame.ts';
import { refusalReason, remedyHere } from './list.ts';
import { originalsUrl } from './originals.ts';

export interface Review {
  readonly place: DeskPlace;
  readonly title: string;
  /** Address of the page as it will be; none where the source was refused. */
  readonly preview?: string;
  readonly questions?: Questions;
  readonly open: number;
  readonly decisions: readonly Decision[];
  /** Errors of the source, and of its sidecar. */
  readonly errors: readonly Message[];
  readonly drops: readonly Drop[];
  /** Name of the sidecar. */
  readonly sidecar: string;
  /** Nothing can be answered: these are the samples. */
  readonly samples: boolean;
  readonly undo: boolean;
  readonly draft: boolean;
  /** What numbers of lines count. */
  readonly unit: string;
  /** Pages of a scan whose pictures are kept; undefined where the source is no scan. */
  readonly scanned?: readonly number[];
}

export function review(view: Review): Html {
  const { title, preview, place } = view;
  return html`<div class="paper">${
    preview
      ? html`<iframe src="${preview}" title="Trang sẽ công bố" name="trang"></iframe>`
      : html`<p class="empty">Chưa có trang: tệp này chưa làm thành trang được.</p>`
  }</div>
<div class="panel" id="cau-hoi">
<p class="crumbs"><a href="${DESK.list}">Tài liệu</a> › ${place.file}</p>
<h1${title.length > 60 && html` class="long"`}>${title}</h1>
${status(view)}
${view.samples && html`<p class="note">Đây là tài liệu mẫu: chỉ để xem, câu trả lời không được ghi.</p>`}
${
  view.errors.length > 0 &&
  group(
    'loi',
    'Vì sao chưa thành trang',
    view.errors.map((message) => html`<div class="question">${refusalReason(message)}</div>`),
  )
}
${view.questions && questions(view, view.questions)}
${decisions(view)}
${dropped(view)}
</div>`;
}

function status({ open, questions, preview, sidecar, undo, place, scanned }: Review): Html {
  const words =
    questions === undefined
      ? 'Tệp này chưa thành trang.'
      : open === 0
        ? 'Không còn điều cần xem.'
        : `Còn ${formatNumber(open)} điều cần xem.`;
  return html`<div class="status"><p><strong>${words}</strong> Câu trả lời được ghi vào <code>${sidecar}</code>, cạnh tệp nguồn.</p>
${questions && openGroups(questions)}
${preview && html`<p class="narrow"><a href="${preview}">Xem trang sẽ công bố</a></p>`}
${preview && scanned && html`<p class="open-groups"><a class="wide" href="${preview}" target="trang">Xem trang sẽ công bố</a> ${picture(place, 'Xem ảnh quét')}</p>`}
${undo && html`<form method="post" action="${DESK.undo}">${hidden(fields(place))}<button class="second">Hoàn tác lần ghi vừa rồi</button></form>`}</div>`;
}

/** A link to a picture: beside the questions where there is room for both. */
function picture(place: DeskPlace, words: string, page?: number): Html {
  const url = originalsUrl(place, page);
  return html`<a class="wide" href="${url}" target="trang">${words}</a><a class="narrow" href="${url}">${words}</a>`;
}

/** Where the questions are, by what they are about. */
function openGroups({
  marks,
  persons,
  findings,
  words,
  tables,
  doubts,
  facts: front,
}: Questions): Html | undefined {
  const missing = front.filter(({ needed }) => needed);
  const groups = (
    [
      ['dau-trang', 'Phần đầu', missing],
      ['luu-hanh', 'Dấu hạn chế', marks],
      ['ca-nhan', 'Người, số riêng tư', persons],
      ['so-lieu', 'Số liệu', findings],
      ['chu', 'Chữ', words],
      ['bang', 'Bảng', tables],
      ['cau-truc', 'Đề mục, chú thích', doubts],
    ] as const
  ).filter(([, , all]) => all.length > 0);
  if (groups.length === 0) return undefined;
  return html`<ul class="open-groups">${groups.map(
    ([id, words, all]) =>
      html`<li><a href="#${id}">${words}</a> <span class="count">${all.length}</span></li>`,
  )}</ul>`;
}

const fields = ({ file, order }: DeskPlace) => ({ tep: file, bai: order });

/** A form that answers; its buttons say what is done. */
function form(
  place: DeskPlace,
  work: string,
  more: Readonly<Record<string, string | number | undefined>>,
  inner: Html,
): Html {
  return html`<form method="post" action="${DESK.answer}">${hidden({ ...fields(place), viec: work, ...more })}${inner}</form>`;
}

function group(id: string, title: string, items: readonly Html[], lead?: string): Html | undefined {
  if (items.length === 0) return undefined;
  return html`<section class="group" id="${id}" aria-labelledby="${id}-ten"><h2 id="${id}-ten">${title} <span class="count">${items.length}</span></h2>
${lead !== undefined && html`<p class="detail">${lead}</p>`}${items}</section>`;
}

function questions({ place, unit, draft, scanned = [] }: Review, all: Questions): Html {
  const where: Where = (at) => {
    const words = placeWords(at, unit);
    const { page } = at;
    if (page === undefined || !scanned.includes(page)) return words;
    return html`${words} · ${picture(place, `ảnh trang ${page}`, page)}`;
  };
  return html`${facts(place, all.facts, unit)}
${groups(place, all, where)}
${own(place)}
${outline(place, all.outline)}
${whole(place, draft, all.marks.length > 0)}
${mended(place, all.mended)}`;
}

/** What the machine asks, by what it is about. */
const groups = (place: DeskPlace, all: Questions, where: Where): Html => html`${group(
  'luu-hanh',
  'Văn bản có dấu hạn chế',
  all.marks.map((one) => mark(place, one, where)),
  'Trang là bản nháp và không có trong bản công bố cho đến khi có người quyết định.',
)}
${group(
  'ca-nhan',
  'Người không giữ chức vụ, số riêng tư',
  all.persons.map((one) => person(place, one, where)),
)}
${group(
  'so-lieu',
  'Số liệu không khớp nhau',
  all.findings.map((one) => finding(place, one)),
  'Xem bản gốc. Máy không sửa số; câu trả lời của bạn hiện cạnh phép tính cho người đọc.',
)}
${group(
  'chu',
  'Chữ có thể máy đọc sai',
  all.words.map((one, index) => word(place, one, index, where)),
)}
${group(
  'bang',
  'Bảng còn là các dòng chữ',
  all.tables.map((one, index) => table(place, one, index, where)),
)}
${group(
  'cau-truc',
  'Đề mục, chú thích và điều khác cần đối chiếu',
  all.doubts.map((one, index) => doubt(place, one, index, where)),
)}`;

type Where = (at: SourcePlace) => Html | string;

function placeWords({ page, line }: SourcePlace, unit: string): string {
  return [page && `trang ${page}`, line && `${unit} ${line}`].filter(Boolean).join(', ');
}

/** What stands behind "more": seldom there. */
const MORE: ReadonlySet<FactKey> = new Set(['superior', 'place', 'period', 'meeting']);

function facts(place: DeskPlace, all: readonly FactQuestion[], unit: string): Html {
  const given = all.filter((fact) => !MORE.has(fact.key)).every((fact) => fact.given || fact.value === '');
  const rows = (more: boolean): Html[] =>
    all.filter(({ key }) => MORE.has(key) === more).map((fact) => factRow(fact, unit));
  return html`<section class="group" id="dau-trang" aria-labelledby="dau-trang-ten"><h2 id="dau-trang-ten">Phần đầu văn bản${given && html` <span class="count done">đã xem</span>`}</h2>
<details${!given && html` open`}><summary>So với bản gốc; sai thì gõ lại, không có thì để trống</summary>
${form(place, 'dau-trang', {}, html`${rows(false)}<details><summary>Thêm</summary>${rows(true)}</details><button>Đúng, ghi phần đầu</button>`)}</details></section>`;
}

function factRow({ key, value, role, evidence, given, needed }: FactQuestion, unit: string): Html {
  const id = `muc-${key}`;
  const words = FACT_WORDS[key];
  const hint = given
    ? value === '' && role === undefined
      ? 'Bạn đã ghi: văn bản không có.'
      : 'Bạn đã ghi.'
    : evidence
      ? `${unit[0]?.toUpperCase()}${unit.slice(1)} ${evidence.line}: ${clip(evidence.text)}`
      : value === ''
        ? 'Máy không thấy trong văn bản.'
        : '';
  const described = hint !== '' && html` aria-describedby="${id}-goi-y"`;
  return html`<div class="field"><label for="${id}">${words}${needed && html` <span class="count">cần điền</span>`}</label>
${key === 'kind' ? kindSelect(id, value) : key === 'title' ? html`<textarea id="${id}" name="${key}" rows="2"${described}>${value}</textarea>` : html`<input id="${id}" name="${key}" value="${key === 'date' ? dayWords(value) : value}" autocomplete="off"${key === 'date' && html` placeholder="ngày/tháng/năm" inputmode="numeric"`}${described}>`}
${key === 'signer' && html`<label for="muc-role">Chức vụ người ký</label><input id="muc-role" name="role" value="${role}" autocomplete="off">`}
${hint !== '' && html`<p class="hint" id="${id}-goi-y"${evidence && html` data-find="${evidence.text}"`}>${hint}</p>`}</div>`;
}

function kindSelect(id: string, value: string): Html {
  return html`<select id="${id}" name="kind">${PAPER_KINDS.map(
    ({ slug, name }) => html`<option value="${slug}"${slug === value && html` selected`}>${name}</option>`,
  )}</select>`;
}

const dayWords = (date: string): string =>
  date
    .split('-')
    .map((part) => part.replace(/^0/u, ''))
    .reverse()
    .join('/');

/** Letters shown of a line. */
const CLIP = 140;
const clip = (text: string): string => (text.length > CLIP ? `${text.slice(0, CLIP)}…` : text);

function mark(place: DeskPlace, { message, digest }: MarkQuestion, where: Where): Html {
  const id = 'luu-hanh';
  return question(
    where(message.place),
    message.reason,
    undefined,
    html`<p class="remedy">Hỏi cơ quan ban hành. Chưa được phép thì để nguyên.</p>
${form(
  place,
  'luu-hanh',
  { text: digest },
  html`<div class="field"><label for="${id}-ai">Ai quyết định công bố</label><input id="${id}-ai" name="by" required autocomplete="off"></div>
<div class="field"><label for="${id}-ly-do">Lý do</label><input id="${id}-ly-do" name="reason" required autocomplete="off" placeholder="ví dụ: đã hỏi cơ quan ban hành"></div><button>Được công bố, ghi quyết định</button>`,
)}`,
  );
}

function person(place: DeskPlace, one: PersonQuestion, where: Where): Html {
  const { words, sentence, initials, place: at } = one;
  const keepId = `giu-${slugOf(words)}`;
  return question(
    where(at),
    words,
    sentence,
    html`${form(place, 'che', { find: words }, html`${initials !== undefined && html`<button name="replace" value="${initials}">Viết tắt thành ${initials}</button> `}<button name="replace" value="">Bỏ, thay bằng […]</button>`)}
${form(place, 'giu-ten', { text: words }, html`<div class="field"><label for="${keepId}">Hoặc giữ, vì</label><input id="${keepId}" name="reason" required autocomplete="off" placeholder="ví dụ: người được khen thưởng"></div><button class="second">Giữ nguyên</button>`)}`,
  );
}

const slugOf = (words: string): string => encodeURIComponent(words).replaceAll('%', '');

function finding(place: DeskPlace, row: CheckRow): Html {
  return question(
    `${row.unsure ? 'Số máy đọc chưa chắc: ' : ''}${VERDICT_WORDS[row.verdict]}, ${CHECK_WORDS[row.kind].toLowerCase()}`,
    row.stated,
    row.context,
    html`<p class="arithmetic">${row.arithmetic}</p>
${form(
  place,
  'so-lieu',
  { id: row.id },
  html`<button name="reason" value="Đúng theo nguồn">Đúng theo nguồn</button> <button class="second" name="reason" value="Nguồn sai, đã hỏi cơ quan ban hành">Nguồn sai, đã hỏi</button>`,
)}
${more('Trả lời khác', form(place, 'so-lieu', { id: row.id }, html`<div class="field"><label for="${row.id}">Câu trả lời</label><input id="${row.id}" name="own" required autocomplete="off"></div><button class="second">Ghi</button>`))}
<p class="detail">Do gõ hay do máy đọc sai thì <a href="#tu-sua" data-fill="${row.stated}">sửa chữ</a>.</p>`,
  );
}

function word(
  place: DeskPlace,
  { from, to, reason, places }: WordQuestion,
  index: number,
  where: Where,
): Html {
  const [first] = places;
  const many = places.length > 1;
  const id = `chu-${index}`;
  const at = first ? where(first.place) : '';
  const lines = places.map(({ context, place: spot, rule }) => ({
    context,
    where: where(spot),
    line: spot.line,
    rule,
  }));
  return question(
    many ? `${places.length} chỗ` : at,
    html`<span class="from">${from}</span> → <span class="to">${to}</span>?`,
    undefined,
    html`<p class="remedy">${reason}</p>
<ul class="contexts">${lines.map(
      (one) => html`<li>${many && html`<span class="detail">${one.where}:</span> `}${contextHtml(one.context)}
${many && form(place, 'mot-cho', { from, context: one.context, line: one.line }, html`<button class="second" name="to" value="${to}">Sửa chỗ này</button> <button class="second" name="to" value="${from}">Giữ chỗ này</button>`)}</li>`,
    )}</ul>
${form(place, 'moi-cho', { from, suggested: to }, html`<button name="to" value="${to}">Sửa${many && ` cả ${places.length} chỗ`} thành “${to}”</button> <button class="second" name="to" value="${from}">Giữ nguyên${many && ' tất cả'}</button>`)}
${more('Gõ chữ khác', form(place, 'moi-cho', { from, suggested: to }, html`<div class="field"><label for="${id}">Chữ đúng</label><input id="${id}" name="to" required autocomplete="off" spellcheck="false"></div><button class="second">Sửa${many && ` cả ${places.length} chỗ`}</button>`))}`,
    first?.context.replace(/[[\]]/gu, ''),
  );
}

function contextHtml(context: string): Html {
  const [left = '', words = '', right = ''] = context.split(/\[|\]/u);
  // The context is cut by letters; a part of a word helps nobody.
  const [before, behind] = [left.replace(/^\S*\s/u, ''), right.replace(/\s\S*$/u, '')];
  return html`<span class="context" data-find="${before}${words}${behind}">…${before}<mark>${words}</mark>${behind}…</span>`;
}

function table(
  place: DeskPlace,
  { messages, lines, headings }: TableQuestion,
  index: number,
  where: Where,
): Html {
  const id = `bang-${index}`;
  return question(
    where(messages[0].place),
    html`${messages.map(({ reason }, at) => html`${at > 0 && html`<br>`}${reason}`)}`,
    lines[1]?.text ?? lines[0]?.text,
    html`${form(
      place,
      'bang',
      {},
      html`<div class="field"><label for="${id}-ten">Thuộc phụ lục</label><input id="${id}-ten" name="heading" required list="${id}-cac" autocomplete="off" value="${headings[0]}"><datalist id="${id}-cac">${headings.map((one) => html`<option value="${one}">`)}</datalist></div>
<div class="field"><label for="${id}-o">Chọn các ô trong Excel hoặc Word, chép (Ctrl+C) rồi dán (Ctrl+V) vào đây</label><textarea id="${id}-o" name="cells" rows="5" required wrap="off" spellcheck="false"></textarea></div><button>Thay bằng bảng này</button>`,
    )}
${seen(place, messages, id)}`,
  );
}

function doubt(
  place: DeskPlace,
  { message, line, heading, note }: DoubtQuestion,
  index: number,
  where: Where,
): Html {
  return question(
    where(message.place),
    message.reason,
    line?.text,
    html`<p class="remedy">${remedyHere(message)}</p>
${heading && form(place, 'de-muc', { text: heading.text, line: heading.place.line }, html`<button class="second" name="is" value="chu">Không phải đề mục</button>`)}
${note && noteForm(place, note, `dau-${index}`)}
${seen(place, [message], `xem-${index}`)}
${line && html`<p class="detail">Sai chữ trong bản gốc thì <a href="#tu-sua" data-fill="${line.text}">sửa chữ</a>.</p>`}`,
  );
}

function noteForm(place: DeskPlace, { key, text }: LooseNote, id: string): Html {
  return html`<p class="context">${clip(text)}</p>${form(place, 'dau-chu-thich', { note: key }, html`<div class="field"><label for="${id}">Dấu đứng ngay sau cụm chữ nào trong bài</label><input id="${id}" name="after" required autocomplete="off" spellcheck="false"></div><button>Đặt dấu chú thích ${key}</button>`)}`;
}

const DEPTHS = [1, 2, 3, 4, 5] as const;

/** All headings, each of which may be none or stand elsewhere, and a line that should be one. */
function outline(place: DeskPlace, all: readonly OutlineEntry[]): Html {
  return html`<details class="group" id="de-muc"><summary>${all.length === 0 ? 'Đề mục: máy không thấy đề mục nào' : `Đề mục: ${formatNumber(all.length)} mục`}</summary>
<p class="detail">Dòng nào không phải đề mục, hoặc đứng sai cấp, thì mở dòng ấy ra mà sửa.</p>
<ol class="plain outline">${all.map(
    ({ text, depth, place: { line } }, index) =>
      html`<li class="depth-${depth}" data-find="${text}"><details><summary>${clip(text)}</summary>${form(place, 'de-muc', { text, line }, html`<button class="second" name="is" value="chu">Không phải đề mục</button>`)}
${form(place, 'de-muc', { text, line, is: 'de-muc' }, html`<div class="field"><label for="cap-${index}">Cấp</label><select id="cap-${index}" name="depth">${DEPTHS.map((one) => html`<option value="${one}"${one === depth && html` selected`}>${one}</option>`)}</select></div><button class="second">Đổi cấp</button>`)}</details></li>`,
  )}</ol>
${form(
  place,
  'de-muc',
  { is: 'de-muc' },
  html`<div class="field"><label for="dong-de-muc">Dòng máy chưa nhận là đề mục</label><input id="dong-de-muc" name="text" required autocomplete="off" spellcheck="false" aria-describedby="dong-goi-y"><p class="hint" id="dong-goi-y">Chép nguyên dòng từ trang bên cạnh, kể cả số thứ tự.</p></div>
<div class="field"><label for="cap-moi">Cấp</label><select id="cap-moi" name="depth"><option value="">theo số thứ tự</option>${DEPTHS.map((one) => html`<option value="${one}">${one}</option>`)}</select></div><button class="second">Đây là đề mục</button>`,
)}</details>`;
}

/** Words that leave a place as it is; they answer everything said of it. */
function seen(place: DeskPlace, messages: readonly [Message, ...Message[]], id: string): Html {
  const rules = new Set(messages.map(({ rule }) => rule));
  const of = { rule: [...rules].join(' '), line: messages[0].place.line };
  return html`${form(place, 'da-xem', { ...of, reason: 'Đã đối chiếu, đúng như bản gốc' }, html`<button class="second">Đã đối chiếu, để nguyên</button>`)}
${more('Ghi lý do khác', form(place, 'da-xem', of, html`<div class="field"><label for="${id}-vi">Lý do</label><input id="${id}-vi" name="own" required autocomplete="off"></div><button class="second">Ghi</button>`))}`;
}

/** A form of its own, so that Enter in its field presses no other button. */
function more(words: string, inner: Html): Html {
  return html`<details><summary>${words}</summary>${inner}</details>`;
}

/** A place that the editor found. */
function own(place: DeskPlace): Html {
  return html`<section class="group" id="tu-sua" aria-labelledby="tu-sua-ten"><h2 id="tu-sua-ten">Sửa chữ khác</h2>
<p class="detail">Thấy chữ sai trên trang thì chép đúng chữ ấy vào đây. Bản gốc không bị sửa; chỗ sửa có ghi lại.</p>
${form(
  place,
  'tu-sua',
  {},
  html`<div class="field"><label for="tu-sua-tu">Chữ trong bản gốc</label><input id="tu-sua-tu" name="from" required autocomplete="off" spellcheck="false"></div>
<div class="field"><label for="tu-sua-thanh">Sửa thành</label><input id="tu-sua-thanh" name="to" required autocomplete="off" spellcheck="false"></div>
<div class="field"><label for="tu-sua-vi">Lý do</label><input id="tu-sua-vi" name="reason" required autocomplete="off" value="lỗi gõ"></div><button>Sửa chữ</button>`,
)}</section>`;
}

/** What may be said of the whole document. */
function whole(place: DeskPlace, draft: boolean, marked: boolean): Html {
  return html`<details class="group" id="ca-bai"><summary>Cả tài liệu</summary>
<p class="detail">${draft ? 'Đang là bản nháp: không có trong bản công bố.' : 'Sẽ được công bố.'}</p>
${marked ? html`<p class="detail">Trả lời ở mục “Văn bản có dấu hạn chế” trước.</p>` : form(place, 'nhap', { value: draft ? 'khong' : 'co' }, html`<button class="second">${draft ? 'Đã soát hết, bỏ dấu bản nháp' : 'Để làm bản nháp, chưa công bố'}</button>`)}
${form(place, 'thay-doi', {}, html`<div class="field"><label for="thay-doi">Điều bạn đọc cần biết đã thay đổi</label><input id="thay-doi" name="text" required autocomplete="off" placeholder="ví dụ: sửa con số ở mục II theo đính chính"></div><button class="second">Báo cho bạn đọc</button>`)}
${form(place, 'go-tep', {}, html`<p class="detail">Thả nhầm, hoặc có hai tệp của một văn bản: gỡ tệp này. Tệp vẫn còn trong thư mục nguồn, tên có dấu _ ở đầu.</p><button class="second">Gỡ tệp khỏi sổ tay</button>`)}</details>`;
}

function mended(place: DeskPlace, all: readonly MendedQuestion[]): Html | undefined {
  if (all.length === 0) return undefined;
  const count = all.reduce((sum, { places }) => sum + places.length, 0);
  return html`<details class="group" id="da-sua"><summary>Máy đã sửa ${formatNumber(count)} chữ đọc sai</summary>
<p class="detail">Sửa nhầm thì trả lại chữ gốc.</p><ul class="plain">${all.map(
    ({ from, to, places }) =>
      html`<li><span class="from" data-find="${to}">${from}</span> → <span class="to">${to}</span>${places.length > 1 && ` (${places.length} chỗ)`} ${form(place, 'tra-lai', { from, to }, html`<button class="second">Trả lại “${from}”</button>`)}</li>`,
  )}</ul></details>`;
}

function decisions({ place, decisions: all }: Review): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<details class="group" id="da-ghi"><summary>Bạn đã ghi ${formatNumber(all.length)} điều</summary>
<ul class="plain">${all.map(
    ({ words, day, answer }) =>
      html`<li>${words}${day !== undefined && html` <span class="detail">${formatDate(day)}</span>`} ${form(place, 'bo', { answer: JSON.stringify(answer) }, html`<button class="second">Bỏ điều này</button>`)}</li>`,
  )}</ul></details>`;
}

const MOST_DROPS = 100;

function dropped({ drops, unit }: Review): Html | undefined {
  if (drops.length === 0) return undefined;
  return html`<details class="group"><summary>Đã bỏ khỏi bài ${formatNumber(drops.length)} chỗ</summary>
<ul class="plain">${drops
    .slice(0, MOST_DROPS)
    .map(
      ({ text, reason, place }) =>
        html`<li>${clip(text)} <span class="detail">${reason}${placeWords(place, unit) !== '' && ` (${placeWords(place, unit)})`}</span></li>`,
    )}</ul>${drops.length > MOST_DROPS && html`<p class="detail">… và ${drops.length - MOST_DROPS} chỗ nữa, có trong biên bản chuyển đổi.</p>`}</details>`;
}

function question(
  where: Html | string,
  what: Html | string,
  context: string | undefined,
  inner: Html,
  find = context,
): Html {
  return html`<article class="question"${find !== undefined && html` data-find="${find}"`} tabindex="-1"><h3>${what}</h3>
${where !== '' && html`<p class="where">${where}</p>`}${context !== undefined && html`<p class="context">${clip(context)}</p>`}${inner}</article>`;
}
