import type { APIRoute } from 'astro';
import { basePath } from '../../site/base.ts';
import { catalogue } from '../../site/lists/catalogue.ts';
import { isRelease, loadLibrary } from '../../site/reading/load.ts';

export const GET: APIRoute = () => Response.json(catalogue(loadLibrary().documents, basePath(), isRelease()));
