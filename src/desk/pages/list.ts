/** The sources with their state: the first page of the desk. */

import type { Page } from '../../convert/page.ts';
import { KIND_WORDS } from '../../schema/kinds.ts';
import type { Message } from '../../schema/message.ts';
import { formatNumber } from '../../schema/words.ts';
import { DESK, type Html, html, reviewUrl } from './frame.ts';

export interface ListedPage {
  readonly page: Page;
  /** Answers it waits for; undefined while its figures are still being read. */
  readonly open: number | undefined;
}

export interface ListedSource {
  readonly file: string;
  readonly pages: readonly ListedPage[];
  readonly messages: readonly Message[];
}

export interface Listing {
  readonly folder: string;
  readonly samples: boolean;
  readonly sources: readonly ListedSource[];
  /** Of files that are no sources. */
  readonly messages: readonly Message[];
  readonly reading?: { readonly file: string; readonly number: number; readonly count: number } | undefined;
}

export function list({ folder, samples, sources, messages, reading }: Listing): Html {
  const refused = sources.filter(({ pages }) => pages.length === 0);
  const read = sources.filter(({ pages }) => pages.length > 0);
  const faults = messages.filter(({ level }) => level === 'error');
  return html`<h1>Tài liệu nguồn</h1>
<p class="lead">Thả văn bản vào đây, xem trang sẽ ra sao, trả lời những chỗ máy chưa chắc, rồi sang mục Công bố.</p>
${drop()}
${reading && progressPage(reading)}
${samples && sources.length > 0 && html`<p class="note">Chưa có văn bản nào của bạn. Dưới đây là các tài liệu mẫu đi kèm, chỉ để xem thử; thả văn bản của bạn vào thì tài liệu mẫu không còn trên trang.</p>`}
${
  (refused.length > 0 || faults.length > 0) &&
  html`<section aria-labelledby="bi-tu-choi"><h2 id="bi-tu-choi">Không làm thành trang được</h2>
<ul class="sources">${refused.map(refusedItem)}${faults.map(faultItem)}</ul></section>`
}
<section aria-labelledby="da-doc"><h2 id="da-doc">Đã đọc</h2>
${read.length === 0 ? html`<p class="empty">${reading ? 'Đang đọc, xin đợi.' : 'Chưa có tài liệu nào. Thả tệp vào khung ở trên.'}</p>` : html`<ul class="sources">${read.map(readItem)}</ul>`}
</section>
${ignored(messages)}
<form method="post" action="${DESK.again}" class="again"><p class="detail">Thư mục nguồn: <code>${folder}</code>. Chép tệp thẳng vào thư mục ấy cũng được, rồi bấm</p> <button class="second">Đọc lại thư mục</button></form>`;
}

function drop(): Html {
  return html`<form class="drop" method="post" action="${DESK.drop}" enctype="multipart/form-data">
<label for="tep-moi">Chọn tệp, hoặc thả tệp vào khung này</label>
<input type="file" id="tep-moi" name="tep" multiple required aria-describedby="tep-moi-goi-y" accept=".docx,.docm,.pdf,.odt,.doc,.rtf,.html,.htm,.txt,.md,.jpg,.jpeg,.png,.tif,.tiff">
<label class="check"><input type="checkbox" name="thay" value="co"> Thay tệp cùng tên, nếu đã có</label>
<button>Thêm vào sổ tay</button>
<p class="detail" id="tep-moi-goi-y">Tệp Word, PDF, trang web, tệp chữ, ảnh quét. Tệp được chép vào thư mục nguồn trên máy này, không gửi đi đâu.</p>
</form>`;
}

export function progressPage({ file, number, count }: NonNullable<Listing['reading']>): Html {
  if (count === 0) return html`<p class="progress" role="status">Đang mở thư mục nguồn…</p>`;
  return html`<p class="progress" role="status"><label for="dang-doc">Đang đọc tệp ${number} trên ${count}: ${file}</label> <progress id="dang-doc" max="${count}" value="${number - 1}"></progress></p>`;
}

function readItem({ file, pages, messages }: ListedSource): Html {
  const bundle = pages[0]?.page.frontmatter.bundle;
  return html`<li>
<p class="file">${file}${bundle && html` · tập ${pages.length} bài: ${bundle.title}`}</p>
<ul>${pages.map((one) => pageItem(file, one, messages))}</ul>
</li>`;
}

function pageItem(file: string, { page, open }: ListedPage, _messages: readonly Message[]): Html {
  const { title, kind, number, bundle, draft } = page.frontmatter;
  const state =
    open === undefined
      ? html`<span class="state">Đang đối chiếu số liệu…</span>`
      : open === 0
        ? html`<span class="state done">Không còn điều cần xem</span>`
        : html`<span class="state todo">${formatNumber(open)} điều cần xem</span>`;
  return html`<li class="page-item">
<a href="${reviewUrl({ file, order: bundle?.order ?? 1 })}">${title}</a>
<p class="detail">${KIND_WORDS[kind]}${number && ` ${number}`} · ${state}${draft && html` · <span class="state draft">Bản nháp, chưa công bố</span>`}</p>
</li>`;
}

function refusedItem({ file, messages }: ListedSource): Html {
  const errors = messages.filter(({ level }) => level === 'error');
  return html`<li class="refused">
<p class="file"><a href="${reviewUrl({ file, order: 1 })}">${file}</a></p>
${errors.map(refusalReason)}
</li>`;
}

const faultItem = (message: Message): Html =>
  html`<li class="refused"><p class="file">${message.place.file}</p>${refusalReason(message)}</li>`;

export function refusalReason({ rule, reason, remedy, place }: Message): Html {
  return html`<p class="reason">${place.line !== undefined && `Dòng ${place.line}: `}${reason}</p><p class="remedy">${remedyHere({ rule, remedy })}</p>`;
}

/** Remedies that are another one here: nobody writes into a sidecar by hand. */
const HERE: Readonly<Record<string, string>> = {
  'same-slug':
    'Là một văn bản chép hai lần thì gỡ bớt một tệp; là hai văn bản thì đặt lại tên hoặc số ở tệp kia.',
  'correction-unmatched': 'Bản gốc đã đổi: mở tệp này, bỏ chỗ sửa ấy rồi sửa lại.',
  'redaction-unmatched': 'Mở tệp này, bỏ điều đã ghi ấy; còn cần che thì ghi lại theo chữ mới.',
  'redaction-left': 'Che thêm cách viết ấy, hoặc sửa phần đầu văn bản.',
  'scan-poor': 'Quét lại rõ hơn, hoặc xin tệp Word. Đã soát hết thì bỏ dấu bản nháp ở mục “Cả tài liệu”.',
  'no-title': 'Gõ tên văn bản ở mục “Phần đầu văn bản”.',
  'answer-unknown': 'Con số đã đổi nên câu trả lời cũ không còn chỗ; bỏ nó ở mục “Bạn đã ghi”.',
};

export const remedyHere = ({ rule, remedy }: Pick<Message, 'rule' | 'remedy'>): string =>
  HERE[rule] ?? remedy;

function ignored(messages: readonly Message[]): Html | undefined {
  const files = messages.filter(({ rule }) => rule === 'ignored');
  if (files.length === 0) return undefined;
  return html`<details><summary>${files.length} tệp không được đọc</summary><ul class="plain">${files.map(
    ({ place, reason, remedy }) => html`<li><code>${place.file}</code>: ${reason} ${remedy}</li>`,
  )}</ul></details>`;
}
