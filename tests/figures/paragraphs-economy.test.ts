import { holdParagraphs } from './paragraphs.ts';

holdParagraphs('paragraphs-economy');
