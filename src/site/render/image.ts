import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { href } from '../base.ts';
import type { RenderContext } from './context.ts';
import { refuse } from './error.ts';
import { escapeHtml } from './escape.ts';

/** Folder of the images of documents, below content/ and below the site. */
export const IMAGE_FOLDER = 'anh';

/** An image of the document: a file that the conversion stored, with its size, so that the page does not jump. */
export function renderImage(node: MdxJsxFlowElement | MdxJsxTextElement, context: RenderContext): string {
  const given = Object.fromEntries(
    node.attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
        throw refuse(context.file, node, 'thuộc tính lạ của ảnh');
      return [attribute.name, attribute.value];
    }),
  );
  const { src = '', alt = '', width = '', height = '', ...others } = given;
  const known = /^[0-9a-f]{16}\.webp$/.test(src) && /^\d{1,4}$/.test(width) && /^\d{1,4}$/.test(height);
  if (!known || Object.keys(others).length > 0 || node.children.length > 0)
    throw refuse(context.file, node, 'ảnh lạ');
  return (
    `<figure class="image"><img src="${href(`/${IMAGE_FOLDER}/${src}`)}" alt="${escapeHtml(alt)}" ` +
    `width="${width}" height="${height}" loading="lazy" decoding="async"></figure>`
  );
}
