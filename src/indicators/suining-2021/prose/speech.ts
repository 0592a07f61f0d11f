import type { Text } from '../../../edition/text';
import { speechEn } from './speech-en';
import { speechZh } from './speech-zh';

const en: Readonly<Record<keyof typeof speechZh, string>> = speechEn;

/** What the speaker says with a slide, by its id, in both languages: two or three sentences. */
export const speech: Readonly<Record<string, Text>> = Object.fromEntries(
  (Object.keys(speechZh) as (keyof typeof speechZh)[]).map((id) => [id, { zh: speechZh[id], en: en[id] }]),
);
