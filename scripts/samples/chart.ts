/** A chart of bars as PNG, made of plain pixels so that it is the same on each machine. */
import { zlibSync } from 'fflate';

const [WIDTH, HEIGHT, EDGE] = [640, 360, 40];
const PAPER = [250, 248, 243] as const;
const BAR = [158, 42, 43] as const;
const LINE = [60, 60, 60] as const;

/** `heights` in percent of the room for the bars. */
export function barChart(heights: readonly number[]): Uint8Array {
  const rows = new Uint8Array((WIDTH * 3 + 1) * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) rows.set(colour(x, y, heights), y * (WIDTH * 3 + 1) + 1 + x * 3);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, WIDTH);
  view.setUint32(4, HEIGHT);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...parts.flatMap((part) => [...part])]);
}

function colour(x: number, y: number, heights: readonly number[]): readonly [number, number, number] {
  const base = HEIGHT - EDGE;
  if (y >= base && y < base + 2 && x >= EDGE && x < WIDTH - EDGE) return LINE;
  const room = (WIDTH - 2 * EDGE) / heights.length;
  const index = Math.floor((x - EDGE) / room);
  const inside = x - EDGE - index * room;
  const tall = ((heights[index] ?? 0) / 100) * (base - EDGE);
  const bar = x >= EDGE && inside > room * 0.2 && inside < room * 0.8 && y < base && y >= base - tall;
  return bar ? BAR : PAPER;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index++) out[4 + index] = type.charCodeAt(index);
  out.set(data, 8);
  view.setUint32(data.length + 8, crc(out.subarray(4, data.length + 8)));
  return out;
}

/** CRC-32 of the PNG specification. */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
