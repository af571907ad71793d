/** Pictures for previews; only a site that knows its host can name them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFonts } from '../../publish/fonts.ts';
import { cardMaker } from '../../publish/share-card.ts';
import { host } from '../../site/base.ts';
import type { Entry } from '../../site/entries.ts';
import { loadLibrary } from '../../site/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  host().origin
    ? loadLibrary()
        .documents.filter(({ data }) => !data.draft)
        .map((entry) => ({ params: { id: entry.data.id }, props: { entry } }))
    : [];

interface Props {
  readonly entry: Entry;
}

const makeCard = cardMaker(loadFonts());

export const GET: APIRoute<Props> = async ({ props: { entry } }) =>
  new Response((await makeCard(entry)).slice(), { headers: { 'Content-Type': 'image/png' } });
