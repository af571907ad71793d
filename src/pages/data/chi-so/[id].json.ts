/** For the sheet of a figure: the indicators that the figures of one document belong to, by figure. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { indicatorPages } from '../../../site/lists/indicators.ts';

type ByFigure = Readonly<
  Record<
    string,
    { readonly id: string; readonly name: string; readonly values: readonly (readonly string[])[] }
  >
>;

export const getStaticPaths = (() => {
  const found = new Map<string, Record<string, ByFigure[string]>>();
  for (const { series, indicators } of indicatorPages()) {
    for (const { entry } of series.documents) found.set(entry.data.id, found.get(entry.data.id) ?? {});
    for (const { id, name, values } of indicators)
      for (const { document, id: figure } of values) {
        const others = values.map(({ period, text, url }) => [period, text, url] as const);
        Object.assign(found.get(document) ?? {}, { [figure]: { id, name, values: others } });
      }
  }
  const listed = Array.from(found, ([id, figures]) => ({
    params: { id },
    props: { content: figures as object },
  }));
  return [...listed, { params: { id: 'tai-lieu' }, props: { content: [...found.keys()] as object } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: object }> = ({ props }) => Response.json(props.content);
