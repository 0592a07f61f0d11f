import type { CoreEdition } from '../indicators/core-edition';
import { isSlideId, isStagePicture, type SlideId } from '../views/stage/slide-ids';
import { type StageQuery, seconds } from '../views/stage/stage-query';
import type { Problem } from './route-types';

/** Parameters that only the stage knows. */
export const ofStage = ['agenda', 'rotate', 'home', 'view', 'spot'] as const;

/**
 * Reads how the stage is run.
 * @param text a parameter's value; null where it is missing
 */
export function readStage(
  text: (name: (typeof ofStage)[number]) => string | null,
  edition: CoreEdition,
  problems: Problem[],
): StageQuery {
  const wrong = (name: string, value: string) => problems.push({ kind: 'value', value: `${name}=${value}` });
  const readSeconds = (name: 'rotate' | 'home') => {
    const value = text(name);
    if (value === null) return null;
    const number = /^\d{1,5}$/.test(value) ? Number(value) : 0;
    if (number >= seconds.least && number <= seconds.most) return number;
    wrong(name, value);
    return null;
  };
  const view = text('view');
  if (view !== null && view !== 'presenter') wrong('view', view);
  const spot = text('spot');
  const known = spot === null || isStagePicture(spot) || edition.indicators.some(({ id }) => id === spot);
  if (!known) problems.push({ kind: 'figure', value: spot });
  return {
    agenda: readAgenda(text('agenda'), problems),
    rotate: readSeconds('rotate'),
    home: readSeconds('home'),
    spot: known ? spot : null,
    presenter: view === 'presenter',
  };
}

/** Slides in the order of the address, each once. */
function readAgenda(value: string | null, problems: Problem[]): readonly SlideId[] {
  if (value === null) return [];
  const wanted = [...new Set(value.split(',').filter((id) => id !== ''))];
  if (wanted.length === 0) problems.push({ kind: 'empty', value: 'agenda' });
  for (const id of wanted) if (!isSlideId(id)) problems.push({ kind: 'slide', value: id });
  return wanted.filter(isSlideId);
}

/** `agenda=title,growth`, `rotate=20` …, ready for an address. */
export function stageParameters({ agenda, rotate, home, spot, presenter }: StageQuery): readonly string[] {
  return [
    ...(agenda.length === 0 ? [] : [`agenda=${agenda.join(',')}`]),
    ...(rotate === null ? [] : [`rotate=${rotate}`]),
    ...(home === null ? [] : [`home=${home}`]),
    ...(presenter ? ['view=presenter'] : []),
    ...(spot === null ? [] : [`spot=${encodeURIComponent(spot)}`]),
  ];
}
