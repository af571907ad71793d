import { escapeHtml } from '../document/escape.ts';

/** An XML element on one line; attributes that are undefined and elements without content fall away. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(value ?? '')}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element that holds only text; nothing when there is no text. */
export function textElement(name: string, text: string | undefined): string {
  return text ? element(name, {}, escapeHtml(text)) : '';
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
