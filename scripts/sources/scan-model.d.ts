/** What the package of the Vietnamese model says of itself; it comes without types. */
declare module '@tesseract.js-data/vie' {
  const model: { readonly code: string; readonly gzip: boolean; readonly langPath: string };
  export = model;
}
