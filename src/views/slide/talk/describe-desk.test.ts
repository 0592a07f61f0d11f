import { expect, it } from 'vitest';
import { localeOf } from '../../../format/locale';
import { suining2021 } from '../../../indicators/suining-2021/edition';
import { citedSentences } from '../../../indicators/suining-2021/facts/cited-sentences';
import { windows } from '../../../indicators/suining-2021/facts/windows';
import { speech } from '../../../indicators/suining-2021/prose/speech';
import { createContext } from '../../context';
import { describeDetail } from '../../figure/describe-detail';
import { describeDeck } from '../describe-deck';
import { plainStage } from '../stage-query';
import { describeDesk } from './describe-desk';

const texts = { sentences: citedSentences, speech, windows };
const context = createContext(localeOf('zh'), suining2021, new Set());
const { slides } = describeDeck(context, plainStage);

it('says the words of a slide, with what they rest on, and none until they have come', () => {
  const slide = slides.find(({ id }) => id === 'area-relief-1');
  if (slide === undefined) throw new Error('no such slide');
  const notes = describeDesk(context, slide, null, texts);
  expect(notes.words?.text).toContain('1.48万');
  expect(notes.evidence.map(({ phrase }) => phrase).join()).toContain('1.48万人');
  expect(notes.asked).toBeNull();
  expect(describeDesk(context, slide, null, null).words).toBeNull();
});

it('names figures that may be asked, and each once', () => {
  for (const slide of slides) {
    const asked = describeDesk(context, slide, null, null).questions.map(({ indicatorId }) => indicatorId);
    expect(new Set(asked).size, slide.id).toBe(asked.length);
    const own = slide.figures.find(({ derivedBy }) => derivedBy === null);
    if (own !== undefined) expect(asked, slide.id).toContain(own.indicatorId);
  }
});

it('follows an asked figure: its sentence, its phrase and place, and the year before', () => {
  const [slide] = slides;
  const asked = describeDetail(context, 'funding.linkage.total', texts);
  if (slide === undefined || asked === null) throw new Error('nothing to ask');
  const notes = describeDesk(context, slide, asked, texts);
  expect(notes.asked?.text).toBe('8.73亿元');
  expect(notes.words?.text).toMatch(/8\.73亿元.*13\.38%/);
  expect(notes.evidence[0]).toMatchObject({ phrase: expect.stringContaining('8.73亿元') });
  expect(notes.evidence[0]?.place).toContain('工作落实（六）');
  expect(notes.facts.map(({ value }) => value).join()).toContain('约7.70亿元');
  expect(notes.questions.map(({ indicatorId }) => indicatorId)).not.toContain('funding.linkage.total');
});
