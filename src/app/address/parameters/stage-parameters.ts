import { talkLengths } from '../../../edition/plan';
import { isSlide, isStagePicture } from '../../../views/slide/slides';
import { longestField, seconds } from '../../../views/slide/stage-query';
import { listOf, oneOf, type Parameter, parametersOf, type Reading } from './parameter';

const ofStage = parametersOf('stage', 'present');

function secondsOf(name: string, value: string, { say }: Reading): number | null {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (number >= seconds.least && number <= seconds.most) return number;
  say({ kind: 'value', value: `${name}=${value}` });
  return null;
}

/** Text for the cover, in one line; null for none. */
function fieldOf(value: string): string | null {
  const text = value.replace(/\s+/g, ' ').trim().slice(0, longestField);
  return text === '' ? null : text;
}

export const stageParameters: readonly Parameter[] = [
  ofStage(
    'agenda',
    (value, reading) => {
      const wanted = listOf('agenda', value, reading);
      const known = wanted.filter((id) => isSlide(id, reading.edition));
      for (const id of wanted) if (!known.includes(id)) reading.say({ kind: 'slide', value: id });
      return { agenda: known };
    },
    ({ agenda }) => (agenda.length === 0 ? null : agenda.map(encodeURIComponent).join(',')),
  ),
  ofStage(
    'minutes',
    (value, reading) => {
      const wanted = oneOf('minutes', value, talkLengths.map(String), reading);
      return { minutes: talkLengths.find((length) => String(length) === wanted) ?? null };
    },
    ({ minutes }) => (minutes === null ? null : String(minutes)),
  ),
  ...(['unit', 'speaker', 'date'] as const).map(
    (name): Parameter => ({
      name,
      screen: 'present',
      read: (route, value) => ({
        ...route,
        stage: { ...route.stage, cover: { ...route.stage.cover, [name]: fieldOf(value) } },
      }),
      write: ({ stage }) => (stage.cover[name] === null ? null : encodeURIComponent(stage.cover[name])),
    }),
  ),
  ...(['rotate', 'home'] as const).map((name) =>
    ofStage(
      name,
      (value, reading) => ({ [name]: secondsOf(name, value, reading) }),
      ({ [name]: number }) => (number === null ? null : String(number)),
    ),
  ),
  ofStage(
    'view',
    (value, reading) => ({ presenter: oneOf('view', value, ['presenter'], reading) !== null }),
    ({ presenter }) => (presenter ? 'presenter' : null),
  ),
  ofStage(
    'spot',
    (value, { edition, say }) => {
      if (isStagePicture(value, edition) || edition.indicators.some(({ id }) => id === value))
        return { spot: value };
      say({ kind: 'figure', value });
      return {};
    },
    ({ spot }) => (spot === null ? null : encodeURIComponent(spot)),
  ),
];
