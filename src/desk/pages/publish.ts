/** What would be published, the checks, and how to carry the result away. Nothing is sent from here. */
import { formatMegabytes, formatNumber } from '../../schema/words.ts';
import type { Changes, FileChanges } from '../changes.ts';
import { DESK, type Html, html } from './frame.ts';

export interface Step {
  readonly name: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** What the command printed. */
  readonly output: string;
}

export interface Made {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  readonly changes: FileChanges;
  /** True when the checks found nothing that speaks against publishing. */
  readonly ok: boolean;
  /** Path of the copy for a stick. */
  readonly zip?: { readonly path: string; readonly bytes: number };
}

export interface PublishView {
  readonly changes: Changes | undefined;
  /** Answers that documents still wait for. */
  readonly open: number;
  readonly steps: readonly Step[];
  readonly running: boolean;
  readonly made?: Made | undefined;
  /** The folder where the site will stand, if it is known. */
  readonly host?: string | undefined;
  readonly windows: boolean;
}

const STATE_WORDS: Readonly<Record<Step['state'], string>> = {
  waiting: 'chờ',
  running: 'đang chạy…',
  done: 'xong',
  failed: 'chưa được',
};

export function publish(view: PublishView): Html {
  const { changes, steps, running, made } = view;
  return html`<h1>Công bố</h1>
<p class="lead">Bàn biên tập dựng trang và kiểm tra rồi đưa bạn một thư mục hoặc một tệp nén. Chép lên máy chủ hay phát USB là việc của bạn; ở đây không gửi gì đi.</p>
${changes ? plan(view, changes) : html`<p class="empty">Đang đọc tài liệu, xin đợi rồi mở lại trang này.</p>`}
${
  changes &&
  !running &&
  html`<form method="post" action="${DESK.publish}">
<button name="viec" value="dung">Dựng trang và kiểm tra</button>
<button class="second" name="viec" value="usb">Dựng, kiểm tra và nén cho USB</button></form>`
}
${steps.length > 0 && progress(steps)}
${made && !running && result(view, made)}`;
}

function plan({ open }: PublishView, changes: Changes): Html {
  const { added, changed, gone, kept, same, drafts } = changes;
  const none = added.length + changed.length + gone.length === 0;
  return html`<section aria-labelledby="thay-doi"><h2 id="thay-doi">So với lần dựng trước</h2>
${none && html`<p>Không có tài liệu nào thay đổi.</p>`}
${titles('Thêm', added)}${titles('Thay đổi', changed)}${titles('Gỡ bỏ', gone)}${titles('Giữ bản cũ vì tệp nguồn nay không đọc được', kept)}
${same > 0 && html`<p class="detail">${formatNumber(same)} tài liệu giữ nguyên.</p>`}
${titles('Bản nháp, không công bố', drafts)}
${open > 0 && html`<p class="note">Còn ${formatNumber(open)} điều chưa trả lời trong các tài liệu. Vẫn dựng được; nên <a href="${DESK.list}">xem trước</a> rồi hãy công bố.</p>`}
</section>`;
}

/** Titles shown of a list. */
const MOST = 50;

function titles(words: string, all: readonly string[]): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<details${all.length <= 10 && html` open`}><summary>${words}: ${formatNumber(all.length)} tài liệu</summary><ul class="plain">${all
    .slice(0, MOST)
    .map(
      (title) => html`<li>${title}</li>`,
    )}</ul>${all.length > MOST && html`<p class="detail">… và ${formatNumber(all.length - MOST)} tài liệu nữa.</p>`}</details>`;
}

function progress(steps: readonly Step[]): Html {
  return html`<section aria-labelledby="cac-buoc" aria-live="polite"><h2 id="cac-buoc">Các bước</h2><ol class="steps">${steps.map(
    ({ name, state, output }) =>
      html`<li>${name}: <span class="${state}">${STATE_WORDS[state]}</span>${output !== '' && html`<details${state === 'failed' && html` open`}><summary>Chi tiết</summary><pre>${output}</pre></details>`}</li>`,
  )}</ol></section>`;
}

function result({ host, windows }: PublishView, { folder, files, bytes, changes, ok, zip }: Made): Html {
  const copy = windows
    ? `robocopy "${folder}" "\\\\may-chu\\so-tay" /MIR`
    : `rsync -av --checksum --delete "${folder}/" tai-khoan@may-chu:thu-muc/`;
  return html`<section aria-labelledby="ket-qua"><h2 id="ket-qua">${ok ? 'Đã sẵn sàng để công bố' : 'Chưa nên công bố'}</h2>
${zip && html`<p>Tệp nén cho USB: <code>${zip.path}</code> (${formatMegabytes(zip.bytes)}). Người nhận giải nén rồi bấm đúp index.html.</p>`}
${
  files > 0 &&
  html`<p>Thư mục: <code>${folder}</code>, ${formatNumber(files)} tệp, ${formatMegabytes(bytes)}. So với lần dựng trước: ${formatNumber(changes.added)} tệp mới, ${formatNumber(changes.changed)} tệp đổi, ${formatNumber(changes.gone)} tệp bỏ.</p>
${ok ? html`<p>Chép nguyên thư mục này lên máy chủ${host !== undefined && html` (${host})`}. Người phụ trách máy chủ có thể dùng lệnh:</p><pre class="command">${copy}</pre>` : html`<p>Xem bước chưa được ở trên, xử lý rồi dựng lại.</p>`}`
}</section>`;
}
