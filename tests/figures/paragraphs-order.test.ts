import { holdParagraphs } from './paragraphs.ts';

holdParagraphs('paragraphs-order');
