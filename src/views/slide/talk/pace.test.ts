import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../../edition/parse-edition';
import { talkLengths } from '../../../edition/plan';
import type { EditionTexts } from '../../../edition/texts';
import type { Edition } from '../../../edition/types';
import { localeOf } from '../../../format/locale';
import { suining2021 } from '../../../indicators/suining-2021/edition';
import { citedSentences } from '../../../indicators/suining-2021/facts/cited-sentences';
import { speech } from '../../../indicators/suining-2021/prose/speech';
import { createContext } from '../../context';
import { describeDeck } from '../describe-deck';
import { plainStage } from '../stage-query';
import { paceOf, secondsOf } from './pace';
import { speechOf } from './speech';

const languages = ['zh', 'en'] as const;
const texts: EditionTexts = { sentences: citedSentences, speech, windows: {} };
const pairs = [
  'medical,education',
  'housing,water',
  'industry,funds',
  'assistance,employment',
  'income,relocation',
];
const choices = ['', ...suining2021.sectors.map(({ id }) => id), ...pairs].map((sectors) =>
  sectors.split(',').filter((id) => id !== ''),
);

function talkOf(
  edition: Edition,
  sectors: readonly string[],
  language: 'zh' | 'en',
  minutes: (typeof talkLengths)[number],
  words: EditionTexts | null,
) {
  const context = createContext(localeOf(language), edition, new Set(sectors));
  const { slides, annex } = describeDeck(context, { ...plainStage, minutes });
  const told = slides
    .filter(({ id }) => !annex.has(id))
    .map((slide) => {
      const said = speechOf(context, slide, words);
      return { slide, said, seconds: secondsOf(said.text, language) };
    });
  return { told, spoken: told.reduce((sum, { seconds }) => sum + seconds, 0) };
}

const talks = choices.flatMap((sectors) =>
  languages.flatMap((language) =>
    talkLengths.map((minutes) => ({
      name: `${sectors.join('+') || 'whole'}, ${language}, ${minutes} minutes`,
      sectors,
      language,
      minutes,
      ...talkOf(suining2021, sectors, language, minutes, texts),
    })),
  ),
);

describe.each(talks)('the talk of $name', ({ sectors, language, minutes, told, spoken }) => {
  it('is spoken within its time, and with the time for questions takes all of it', () => {
    expect(spoken).toBeLessThanOrEqual(minutes * 60);
    const { ends, questions } = paceOf(
      told.map(({ seconds }) => seconds),
      minutes,
    );
    const planned = (ends[ends.length - 1] ?? 0) + questions;
    expect(Math.abs(planned - minutes * 60)).toBeLessThanOrEqual(0.15 * minutes * 60);
    // The whole year has enough to say, so that questions are not the larger part of it.
    if (sectors.length === 0) expect(spoken / (minutes * 60)).toBeGreaterThan(0.5);
    // Short talks of sectors, too, say more than what a cover and one slide say.
    else expect(spoken).toBeGreaterThan(45);
  });

  it('has whole sentences for every slide, none longer than a minute', () => {
    for (const { slide, said, seconds } of told) {
      expect(said.text, slide.id).toMatch(/[。.]$/);
      expect(said.text, slide.id).not.toMatch(/undefined|NaN|[{}]|。。|；。|\.\.|推算|°/);
      expect(seconds, slide.id).toBeLessThanOrEqual(60);
    }
  });

  it('never drops a period or a scope', () => {
    const must: Readonly<Record<string, readonly [zh: RegExp, en: RegExp]>> = {
      'policy.medical-reimbursement.total': [/1—9月/, /January/],
      'policy.hospital-stays.count': [/1—9月/, /January/],
      'policy.self-payment.rate': [/县域内/, /within their county/],
      'policy.student-aid.total': [/累计/, /umulative/],
      'policy.water-problems.found': [/累计/, /umulative|found in all/],
      'monitoring.screenings.count': [/累计/, /rounds/],
      'industry.bases.area': [/累计/, /umulative/],
      'industry.micro-credit.total': [/累计/, /umulative/],
      'overview.income.average': [/脱贫人口/, /lifted out of poverty/],
      'employment.transfers.count': [/脱贫劳动力/, /workers lifted out of poverty|labour transfers/i],
      'funding.assets.value': [/2013—2020年/, /2013–2020/],
    };
    for (const { slide, said } of told)
      for (const sentence of [said, slide.title])
        for (const { figure } of sentence.pieces) {
          const pattern = must[figure?.indicatorId ?? '']?.[language === 'zh' ? 0 : 1];
          if (pattern !== undefined) expect(sentence.text, slide.id).toMatch(pattern);
        }
  });
});

describe('the words to say', () => {
  it('are written for every slide of the year, in both languages', () => {
    for (const { id } of suining2021.plan.slides.filter(({ kind }) => kind !== 'checks'))
      expect(speech[id], id).toBeDefined();
  });

  it('type no digit of a figure', () => {
    const known = /1—9月|2013[—–]2020年?|2022年?|“?6\+3”?|1\+N|10万元|CNY 100,000|14th/g;
    for (const [id, { zh, en }] of Object.entries(speech))
      for (const template of [zh, en ?? ''])
        expect(template.replace(/\{[^}]*\}/g, '').replace(known, ''), id).not.toMatch(/\d/);
  });

  it('are not those of a slide of which the filter has taken a figure out', () => {
    const { told } = talkOf(suining2021, ['environment'], 'zh', 20, texts);
    const showcase = told.find(({ slide }) => slide.id === 'area-villages-2');
    expect(showcase?.said.text).toContain('304户');
    expect(showcase?.said.text).not.toContain('37.55公里');
  });

  it('of sectors say them on the cover, and nothing of the whole year', () => {
    const { told } = talkOf(suining2021, ['medical', 'education'], 'zh', 3, texts);
    expect(told[0]?.said.text).toContain('医疗、教育');
    expect(told.map(({ said }) => said.text).join()).not.toContain('10955');
  });
});

describe('the pace of a talk', () => {
  it('leaves for questions what is not spoken', () => {
    expect(paceOf([60, 60], 3)).toEqual({ ends: [60, 120], questions: 60 });
  });

  it('is faster where there is more to say than time', () => {
    expect(paceOf([180, 180], 3)).toEqual({ ends: [90, 180], questions: 0 });
  });

  it('is that of 220 characters a minute, or 130 words, and a look at the slide', () => {
    expect(secondsOf('字'.repeat(220), 'zh')).toBe(65);
    expect(secondsOf('word '.repeat(130).trim(), 'en')).toBe(65);
  });
});

describe('an edition without a plan', () => {
  const read = parseEdition(
    JSON.parse(readFileSync(new URL('../../../../e2e/another-county.edition.json', import.meta.url), 'utf8')),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { edition } = read;

  it.each(['', ...edition.sectors.map(({ id }) => id)])('has sentences for every slide: %s', (sector) => {
    for (const minutes of talkLengths) {
      const { told, spoken } = talkOf(edition, sector === '' ? [] : [sector], 'zh', minutes, null);
      expect(told.length).toBeGreaterThan(2);
      expect(spoken).toBeLessThanOrEqual(minutes * 60);
      for (const { slide, said } of told) expect(said.text, slide.id).toMatch(/。$/);
    }
  });
});
