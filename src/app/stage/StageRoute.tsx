import { useEffect, useMemo, useState } from 'react';
import type { Edition } from '../../edition/types';
import { StageScreen } from '../../stage/wall/StageScreen';
import type { Cover, StageHost, StagePlace } from '../../stage/wall/stage-host';
import { useLinks } from '../../ui/links-context';
import type { Context } from '../../views/context';
import { readReference } from '../../views/figure/reference';
import { type DeckView, describeDeck, type SlideView } from '../../views/slide/describe-deck';
import { sectionOf } from '../../views/slide/slides';
import { toHref } from '../address/codec';
import { absolute, follow, isLocalFile, replaceWith } from '../address/navigation';
import type { Problem, Route } from '../address/route-types';
import { useSame } from '../address/use-same';
import { Notices } from '../frame/Notices';
import { loadPinyin } from '../later/load-pinyin';
import { useDetailTexts } from '../later/use-detail-texts';
import { reload } from '../start/reload';
import { useTheme } from '../start/theme';
import { useNewerEdition } from './use-newer-edition';
import { useStagePair } from './use-stage-pair';
import { useWakeLock } from './use-wake-lock';

interface Props {
  readonly context: Context;
  readonly route: Route;
  readonly problems: readonly Problem[];
}

/** Connects the stage with the address, the other window and the screen lock. */
export function StageRoute({ context, route, problems }: Props) {
  useTheme();
  const links = useLinks();
  const { stage } = route;
  const { presenter } = stage;
  const { agenda, minutes, cover: fields } = stage;
  const query = useSame({ agenda, minutes, cover: fields }, JSON.stringify([agenda, minutes, fields]));
  const view = useMemo(() => describeDeck(context, query), [context, query]);
  const [cover, setCover] = useState<Cover>(null);
  const slide = numberOf(route, view, context.edition);
  useNumberedAddress(route, slide, problems);
  const place: StagePlace = {
    slide,
    // On the wall a question is answered with a figure of the article.
    figure:
      route.figure === null ? null : (readReference(context.edition, route.figure)?.indicatorId ?? null),
    spot: stage.spot,
    agenda,
    minutes,
    fields,
    sectors: route.sectors,
    rotate: stage.rotate,
  };
  const spoken = context.locale.language;
  const mentioned = spoken === 'zh' && route.language === null ? null : spoken;
  const hrefOf = (change: Partial<StagePlace>, forPresenter = presenter, language = mentioned) => {
    const { slide: number, figure, sectors, fields: written, ...rest } = { ...place, ...change };
    return toHref({
      ...route,
      language,
      screen: { name: 'present', slide: number },
      figure,
      sectors,
      stage: { ...stage, ...rest, cover: written, presenter: forPresenter },
    });
  };
  const pair = useStagePair(presenter, { ...place, cover }, ({ cover: covered, ...moved }) => {
    setCover(covered);
    replaceWith(hrefOf(moved));
  });
  const awake = useWakeLock(!presenter);
  const newer = useNewerEdition(context.edition.id);
  const texts = useDetailTexts(true);
  const host: StageHost = {
    hrefOf: (change) => hrefOf(change),
    go: (change, how) => (how === 'step' ? replaceWith : follow)(hrefOf(change)),
    end: () => follow(endOf(view.slides[slide - 1], links)),
    setCover,
    point: pair.point,
    // Without a language in its address the new window would take the one that any tab chose last.
    openPresenter: () => pair.open(absolute(hrefOf({}, true, spoken))),
    reload,
  };
  return (
    <StageScreen
      context={context}
      texts={texts}
      view={view}
      place={place}
      home={stage.home}
      presenter={presenter}
      host={host}
      situation={{
        cover,
        laser: pair.laser,
        together: pair.together,
        moved: pair.moved,
        awake,
        newer,
        address: absolute(hrefOf({}, false)),
        presenterAddress: absolute(hrefOf({}, true)),
        local: isLocalFile(),
      }}
      loadPinyin={loadPinyin}
      notice={<Notices context={context} problems={problems} />}
    />
  );
}

/** The number of the slide that the address names. If the filter removed that slide, it is the first of its section. */
function numberOf({ screen }: Route, { slides }: DeckView, edition: Edition): number {
  const wanted = screen.name === 'present' ? screen.slide : 1;
  if (typeof wanted === 'number') return wanted;
  const exact = slides.findIndex(({ id }) => id === wanted);
  const section = sectionOf(wanted, edition);
  const near =
    exact >= 0 ? exact : slides.findIndex((slide) => section !== null && slide.section === section);
  return Math.max(0, near) + 1;
}

/** Replaces the name of a slide in the address by its number. An address with a fault is left for the notice to name. */
function useNumberedAddress(route: Route, slide: number, problems: readonly Problem[]): void {
  useEffect(() => {
    if (route.screen.name !== 'present' || typeof route.screen.slide === 'number' || problems.length > 0)
      return;
    replaceWith(toHref({ ...route, screen: { name: 'present', slide } }));
  }, [route, slide, problems]);
}

/** The screen about the last slide's subject, where the show ends, so that the talk can go on there. */
function endOf(slide: SlideView | undefined, links: ReturnType<typeof useLinks>): string {
  if (slide === undefined) return links.overview;
  if (slide.kind === 'growths') return links.growth;
  if (slide.kind === 'checks') return links.method;
  return slide.section === null ? links.overview : links.area(slide.section);
}
