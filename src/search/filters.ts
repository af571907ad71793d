/** Names of the filters, in the index and in the address of the search page. */
export const KIND_FILTER = 'loai';
export const YEAR_FILTER = 'nam';
export const ISSUER_FILTER = 'co-quan';
export const NOTE_FILTER = 'chu-thich';
export const FIELD_FILTER = 'linh-vuc';
