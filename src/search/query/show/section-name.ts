import type { PartSection } from '../read/part-text.ts';

const START_OF_DOCUMENT = 'Đầu bài';

/** What a result calls its section. */
export function sectionName({ place, title }: PartSection): string {
  if (place.kind === 'n') return [place.label, title].filter(Boolean).join(' · ');
  return place.id === '' ? START_OF_DOCUMENT : title || 'Phần cuối';
}
