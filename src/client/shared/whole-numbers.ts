/** Text in which no line ends inside a number such as `697-BC/TU`, as document/unbroken.ts makes it when the site is built. */
export function wholeNumbers(text: string): readonly (Node | string)[] {
  return text.split(/(\S*\w[-/]\S+)/u).map((part, index) => {
    if (index % 2 === 0) return part;
    const whole = document.createElement('span');
    whole.className = 'nb';
    whole.textContent = part;
    return whole;
  });
}
