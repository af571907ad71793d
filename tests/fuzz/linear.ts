/** Texts that grow by one thing, to see that twice as much of it takes about twice as long. */
import { convertInput } from './judge.ts';

/** What is repeated, and how often at the least. */
export const SHAPES: Readonly<
  Record<string, { readonly file: string; readonly make: (count: number) => string; readonly from: number }>
> = {
  'one long word': { file: 'dai.txt', from: 20_000, make: (count) => 'ă'.repeat(count) },
  'one long paragraph': { file: 'dai.txt', from: 4_000, make: (count) => 'đạt 5 tỷ đồng '.repeat(count) },
  'notes of a Word dump': {
    file: 'dai.txt',
    from: 800,
    make: (count) => many(count, (at) => `Việc ${at}[footnoteRef:${at}].\n[${at}: Ghi chú ${at}.]\n`),
  },
  'notes with one number': {
    file: 'dai.txt',
    from: 800,
    make: (count) => many(count, (at) => `Việc ${at}[footnoteRef:1].\n[1: Ghi chú ${at}.]\n`),
  },
  // From fewer on, the square in the parser of Markdown is hidden by what is linear.
  'notes of Markdown': {
    file: 'dai.md',
    from: 2_500,
    make: (count) => many(count, (at) => `Việc ${at}[^${at}].\n\n[^${at}]: Ghi chú ${at}.\n\n`),
  },
  'lists between paragraphs': {
    file: 'dai.md',
    from: 2_500,
    make: (count) => many(count, (at) => `- Việc ${at} đã làm.\n\nĐoạn văn ${at}.\n\n`),
  },
  'raised notes': {
    file: 'dai.md',
    from: 800,
    make: (count) =>
      `# A\n\n${many(count, (at) => `Việc ${at}<sup>[${at % 900}]</sup> xong.\n\n<sup>${at % 900}</sup> Ghi chú.\n\n`)}`,
  },
  'open brackets': {
    file: 'dai.txt',
    from: 4_000,
    make: (count) => `[footnoteRef:1] ${'[1: a'.repeat(count)}`,
  },
  'open links': { file: 'dai.md', from: 1_500, make: (count) => `# A\n\n${'[a]('.repeat(count)}` },
  stars: { file: 'dai.md', from: 2_000, make: (count) => `# A\n\n${'a **b '.repeat(count)}` },
  sections: {
    file: 'dai.txt',
    from: 500,
    make: (count) => many(count, (at) => `${at + 1}. Mục ${at}\n\nNội dung.\n\n`),
  },
  'a paragraph that goes on line by line': {
    file: 'dai.txt',
    from: 800,
    make: (count) =>
      `BÁO CÁO\n\nKết quả\n\n${'và những việc các xã đã làm trong năm qua ở vùng cao, khi mùa mưa tới\n\n'.repeat(count)}`,
  },
  'short lines': { file: 'dai.txt', from: 2_000, make: (count) => 'xã\n'.repeat(count) },
  'rows of a web table': {
    file: 'dai.html',
    from: 500,
    make: (count) =>
      `<h1>Báo cáo</h1><p>Đoạn đầu của báo cáo.</p><table>${many(count, (at) => `<tr><td>${at}</td><td>b</td></tr>`)}</table>`,
  },
};

function many(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at + 1)).join('');
}

/** How many times as long an input of four times the size takes; 4 where time is linear. CPU time of this thread. */
export async function growth(name: string): Promise<number> {
  const shape = SHAPES[name];
  if (!shape) throw new RangeError(`no shape ${name}`);
  const { file, make, from } = shape;
  const cost = async (count: number): Promise<number> => {
    const bytes = new TextEncoder().encode(make(count));
    const start = process.threadCpuUsage();
    await convertInput({ file, bytes });
    const { user, system } = process.threadCpuUsage(start);
    return user + system;
  };
  // The first run also warms the compiler.
  await cost(from);
  const small = await cost(from);
  return (await cost(from * 4)) / small;
}

/** Four times the size: sixteen times the time is the square, and half of that one that is half hidden by what is linear. */
export const SQUARE = 8;
