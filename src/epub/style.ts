/** Readers choose their own type: no font is embedded, only what tells parts of the text apart. */
export const STYLE = `body { line-height: 1.55; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; text-align: start; hyphens: none; }
h1 { font-size: 1.4em; }
h2 { font-size: 1.2em; }
h3 { font-size: 1.1em; }
h4, h5, h6 { font-size: 1em; }
p { margin: 0 0 .6em; }
sup, sub { font-size: .7em; line-height: 0; }
table { border-collapse: collapse; font-size: .85em; }
th, td { padding: .2em .5em; border: 1px solid #888; vertical-align: top; text-align: start; }
td.figures { text-align: end; white-space: nowrap; }
aside { margin: 0 0 .5em; font-size: .9em; }
.about { margin-top: 2em; border-top: 1px solid #888; padding-top: .6em; font-size: .85em; }
.titlepage { text-align: center; margin-top: 25%; }
nav ol { list-style: none; padding-inline-start: 1em; }
`;
