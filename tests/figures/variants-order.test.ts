import { holdVariants } from './variants.ts';

holdVariants('paragraphs-order');
