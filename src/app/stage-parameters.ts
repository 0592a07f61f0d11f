import type { StageQuery } from '../views/stage/stage-query';

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
