import type { APIRoute, GetStaticPaths } from 'astro';
import type { Pack } from '../../../figures/view/pack.ts';
import { packs } from '../../../site/figure-pages.ts';
import { loadFigures } from '../../../site/read-documents.ts';

export const getStaticPaths = (() =>
  packs(loadFigures()).map((pack, index) => ({
    params: { pack: `goi-${index + 1}` },
    props: { pack },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ pack: Pack }> = ({ props }) => Response.json(props.pack);
