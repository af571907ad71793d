/** What the parser says of a construct that is refused. */
interface Refused {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** A document holds something outside the closed set of constructs; the page is not built. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
}

/** What a reader of the message would call the construct; anything else keeps its mdast name. */
const CONSTRUCTS: Readonly<Record<string, string>> = {
  link: 'liên kết',
  linkReference: 'liên kết',
  definition: 'định nghĩa liên kết',
  image: 'ảnh',
  imageReference: 'ảnh',
  html: 'mã HTML',
  code: 'khối mã',
  inlineCode: 'mã trong dòng',
  blockquote: 'khối trích dẫn',
  thematicBreak: 'vạch ngang',
  delete: 'chữ gạch ngang',
  mdxFlowExpression: 'biểu thức {…}',
  mdxTextExpression: 'biểu thức {…}',
  mdxjsEsm: 'câu lệnh import/export',
};

/** Two sentences: what is wrong and where, then what to do. */
export function refuse(file: string, node: Refused, detail?: string): RenderError {
  const line = node.position ? `, dòng ${node.position.start.line}` : '';
  const what = detail ?? `${CONSTRUCTS[node.type] ?? 'cấu trúc'} (${node.type})`;
  return new RenderError(
    `${file}${line}: tài liệu chứa ${what}, là thứ trang không được phép dựng. ` +
      'Hãy chuyển đổi lại từ bản gốc; nếu vẫn lỗi, sửa tệp .yaml cạnh bản gốc, đừng sửa tay trong content/.',
  );
}
