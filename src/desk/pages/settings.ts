/** The settings of the site as a form: what stands in so-tay.yaml. */
import type { Settings } from '../../convert/editor/settings.ts';
import { DESK, type Html, html } from './frame.ts';

export interface SettingsView {
  readonly settings: Settings;
  /** Keys that a variable of the environment overrules, with its name. */
  readonly overruled: Readonly<Record<string, string>>;
}

interface Row {
  readonly key: 'ten' | 'co-quan' | 'may-chu' | 'duong-dan' | 'nguon';
  readonly words: string;
  readonly hint: string;
}

const ROWS: readonly Row[] = [
  { key: 'ten', words: 'Tên trang', hint: 'Hiện ở đầu mỗi trang. Để trống: Sổ tay báo cáo viên.' },
  { key: 'co-quan', words: 'Cơ quan xuất bản', hint: 'Hiện ở chân trang, trong sách điện tử và dữ liệu.' },
  {
    key: 'may-chu',
    words: 'Địa chỉ máy chủ',
    hint: 'Ví dụ https://so-tay.vi-du.gov.vn. Chưa biết thì để trống.',
  },
  {
    key: 'duong-dan',
    words: 'Đường dẫn trên máy chủ',
    hint: 'Ví dụ /so-tay/, khi trang không nằm ở gốc tên miền.',
  },
  {
    key: 'nguon',
    words: 'Thư mục nguồn',
    hint: 'Nơi để văn bản. Để trống: thư mục seeds của chương trình. Đổi xong hãy đóng và mở lại bàn biên tập.',
  },
];

export function settings({ settings: known, overruled }: SettingsView): Html {
  const sites = (known['so-tay-khac'] ?? []).map((site) => `${site.ten} = ${site['dia-chi']}`).join('\n');
  return html`<h1>Cài đặt</h1>
<p class="lead">Được ghi vào <code>so-tay.yaml</code> và dùng từ lần dựng sau.</p>
<form method="post" action="${DESK.settings}">
${ROWS.map(({ key, words, hint }) => {
  const variable = overruled[key];
  return html`<div class="field"><label for="${key}">${words}</label><input id="${key}" name="${key}" value="${known[key]}" autocomplete="off" aria-describedby="${key}-goi-y"><p class="hint" id="${key}-goi-y">${hint}${variable !== undefined && ` Biến môi trường ${variable} đang được dùng thay giá trị này.`}</p></div>`;
})}
<div class="field"><label for="so-tay-khac">Sổ tay của nơi khác, cùng tìm một lần</label><textarea id="so-tay-khac" name="so-tay-khac" rows="3" aria-describedby="khac-goi-y">${sites}</textarea><p class="hint" id="khac-goi-y">Mỗi dòng một nơi: Tên = https://địa-chỉ/</p></div>
<div class="field"><label for="cong-bo">Chỉ công bố những thư mục, tệp này của thư mục nguồn</label><textarea id="cong-bo" name="cong-bo" rows="3" aria-describedby="cong-bo-goi-y">${(known['cong-bo'] ?? []).join('\n')}</textarea><p class="hint" id="cong-bo-goi-y">Mỗi dòng một thư mục hoặc tệp. Để trống: tất cả.</p></div>
<button>Ghi cài đặt</button></form>`;
}
