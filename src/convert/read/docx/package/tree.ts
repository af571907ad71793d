/** The tree of an XML part, and ways to look into it. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and texts; changed only while a tree is made ready. */
  children: Node[];
}
export type Node = XmlElement | string;

/** Child elements, of one name where it is given. */
export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const all = parent?.children.filter((child): child is XmlElement => typeof child !== 'string') ?? [];
  return name === undefined ? all : all.filter((child) => child.name === name);
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

/** `w:val` of a child element. */
export function value(parent: XmlElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes['w:val'];
}

/** A property that is on unless it says otherwise; undefined where it is not there. */
export function toggle(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(parent, name);
  return found && !/^(?:0|false|off|none)$/u.test(found.attributes['w:val'] ?? '1');
}

/** All text directly inside an element. */
export function textIn(element: XmlElement): string {
  return element.children.filter((node): node is string => typeof node === 'string').join('');
}

/** All elements below one, in document order, this one left out. */
export function* descendants(top: XmlElement): Generator<XmlElement> {
  const stack = [top.children.values()];
  for (;;) {
    const next = stack.at(-1)?.next();
    if (next === undefined) return;
    if (next.done) stack.pop();
    else if (typeof next.value !== 'string') {
      yield next.value;
      stack.push(next.value.children.values());
    }
  }
}
