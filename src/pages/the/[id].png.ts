/** Pictures for previews; only a site that knows its host can name them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFonts } from '../../publish/fonts.ts';
import { cardMaker } from '../../publish/share-card.ts';
import type { Entry } from '../../site/archive/entries.ts';
import { host } from '../../site/base.ts';
import { cardPath } from '../../site/paths.ts';
import { toBuild } from '../../site/reading/kept-pages.ts';
import { loadLibrary } from '../../site/reading/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  host().origin
    ? toBuild(loadLibrary().documents, ({ data }) => ({ path: cardPath(data.id).slice(1), of: [data] })).map(
        (entry) => ({ params: { id: entry.data.id }, props: { entry } }),
      )
    : [];

interface Props {
  readonly entry: Entry;
}

const makeCard = cardMaker(loadFonts());

export const GET: APIRoute<Props> = async ({ props: { entry } }) =>
  new Response((await makeCard(entry)).slice(), { headers: { 'Content-Type': 'image/png' } });
