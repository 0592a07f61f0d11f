import { isSlide, isStagePicture } from '../../views/slide/slides';
import { type StageQuery, seconds } from '../../views/slide/stage-query';
import { listOf, oneOf, type Parameter, type Reading } from './parameter';

/** A parameter that only the stage knows. */
const ofStage = (
  name: string,
  read: (value: string, reading: Reading) => Partial<StageQuery>,
  write: (stage: StageQuery) => string | null,
): Parameter => ({
  name,
  screen: 'present',
  read: (route, value, reading) => ({ ...route, stage: { ...route.stage, ...read(value, reading) } }),
  write: ({ stage }) => write(stage),
});

function secondsOf(name: string, value: string, { say }: Reading): number | null {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (number >= seconds.least && number <= seconds.most) return number;
  say({ kind: 'value', value: `${name}=${value}` });
  return null;
}

const written = (number: number | null): string | null => (number === null ? null : String(number));

export const stageParameters: readonly Parameter[] = [
  ofStage(
    'agenda',
    (value, reading) => {
      const wanted = listOf('agenda', value, reading);
      const known = wanted.filter((id) => isSlide(id, reading.edition));
      for (const id of wanted) if (!known.includes(id)) reading.say({ kind: 'slide', value: id });
      return { agenda: known };
    },
    ({ agenda }) => (agenda.length === 0 ? null : agenda.join(',')),
  ),
  ofStage(
    'rotate',
    (value, reading) => ({ rotate: secondsOf('rotate', value, reading) }),
    ({ rotate }) => written(rotate),
  ),
  ofStage(
    'home',
    (value, reading) => ({ home: secondsOf('home', value, reading) }),
    ({ home }) => written(home),
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
