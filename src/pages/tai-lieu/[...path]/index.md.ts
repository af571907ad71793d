import type { APIRoute, GetStaticPaths } from 'astro';
import { markdownTwin } from '../../../publish/markdown.ts';
import { host } from '../../../site/base.ts';
import type { Entry } from '../../../site/entries.ts';
import { loadLibrary, loadSource } from '../../../site/load.ts';
import { documentSlug } from '../../../site/paths.ts';

export const getStaticPaths: GetStaticPaths = () =>
  loadLibrary().documents.map((entry) => ({
    params: { path: documentSlug(entry.data) },
    props: { entry },
  }));

interface Props {
  readonly entry: Entry;
}

export const GET: APIRoute<Props> = ({ props: { entry } }) =>
  new Response(markdownTwin(entry, loadSource(entry), host()), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
