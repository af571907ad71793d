import type { APIRoute, GetStaticPaths } from 'astro';
import type { Book } from '../../epub/book.ts';
import { loadBooks, loadEpub } from '../../epub/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  loadBooks().map((book) => ({ params: { book: book.name }, props: { book } }));

interface Props {
  readonly book: Book;
}

export const GET: APIRoute<Props> = async ({ props: { book } }) =>
  new Response((await loadEpub(book)).slice(), { headers: { 'Content-Type': 'application/epub+zip' } });
