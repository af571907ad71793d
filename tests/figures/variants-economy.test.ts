import { holdVariants } from './variants.ts';

holdVariants('paragraphs-economy');
