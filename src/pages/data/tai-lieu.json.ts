import type { APIRoute } from 'astro';
import { basePath } from '../../site/base.ts';
import { catalogue } from '../../site/catalogue.ts';
import { isRelease, loadLibrary } from '../../site/load.ts';

export const GET: APIRoute = () => Response.json(catalogue(loadLibrary().documents, basePath(), isRelease()));
