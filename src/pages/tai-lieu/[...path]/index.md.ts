import type { APIRoute, GetStaticPaths } from 'astro';
import { markdownTwin } from '../../../publish/markdown.ts';
import type { Entry } from '../../../site/archive/entries.ts';
import { host } from '../../../site/base.ts';
import { documentPath, documentSlug } from '../../../site/paths.ts';
import { toBuild } from '../../../site/reading/kept-pages.ts';
import { loadLibrary } from '../../../site/reading/load.ts';
import { documents } from '../../../site/reading/read-documents.ts';

export const getStaticPaths: GetStaticPaths = () =>
  toBuild(loadLibrary().documents, (entry) => ({
    path: `${documentPath(entry.data).slice(1)}index.md`,
    of: [documents().nameOf(entry)],
  })).map((entry) => ({
    params: { path: documentSlug(entry.data) },
    props: { entry },
  }));

interface Props {
  readonly entry: Entry;
}

export const GET: APIRoute<Props> = ({ props: { entry } }) =>
  new Response(markdownTwin(entry, documents().text(entry).markdown, host()), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
