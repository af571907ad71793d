import type { APIRoute } from 'astro';
import { isRelease, loadLibrary } from '../../site/archive/load.ts';
import { basePath } from '../../site/base.ts';
import { catalogue } from '../../site/lists/catalogue.ts';

export const GET: APIRoute = () => Response.json(catalogue(loadLibrary().documents, basePath(), isRelease()));
