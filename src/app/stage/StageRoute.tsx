import { useEffect, useMemo, useState } from 'react';
import { StageScreen } from '../../stage/wall/StageScreen';
import type { Cover, StageHost, StagePlace } from '../../stage/wall/stage-host';
import type { Context } from '../../views/context';
import { readReference } from '../../views/figure/reference';
import { describeDeck } from '../../views/slide/describe-deck';
import { toHref } from '../address/codec';
import { absolute, follow, isLocalFile, replaceWith } from '../address/navigation';
import type { Problem, Route } from '../address/route-types';
import { useSame } from '../address/use-same';
import { fileOnServer } from '../editions/shelf';
import { Notices } from '../frame/Notices';
import { loadPinyin } from '../later/load-pinyin';
import { useDetailTexts } from '../later/use-detail-texts';
import { reload } from '../start/reload';
import { useTheme } from '../start/theme';
import { TakeAwayMenu } from '../take-away/menu/TakeAwayMenu';
import { PhonePage } from './PhonePage';
import { numberOf, screenOf } from './slide-of-route';
import { useNewerEdition } from './use-newer-edition';
import { usePhoneLink } from './use-phone-link';
import { useStagePair } from './use-stage-pair';
import { useWakeLock } from './use-wake-lock';

interface Props {
  readonly context: Context;
  readonly route: Route;
  readonly problems: readonly Problem[];
}

/** The presentation, or on a phone the page about the slide that its link names. */
export function StageRoute(props: Props) {
  return usePhoneLink(props.route) ? <PhonePage {...props} /> : <Presentation {...props} />;
}

/** Connects the stage with the address, the other window and the screen lock. */
function Presentation({ context, route, problems }: Props) {
  useTheme();
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
  const newer = useNewerEdition(fileOnServer(context.edition.id));
  const texts = useDetailTexts(context.edition, true);
  const host: StageHost = {
    hrefOf: (change) => hrefOf(change),
    go: (change, how) => (how === 'step' ? replaceWith : follow)(hrefOf(change)),
    end: () => follow(toHref({ ...route, screen: screenOf(view.slides[slide - 1]), figure: null })),
    setCover,
    point: pair.point,
    // Without a language in its address the new window would take the one that any tab chose last.
    openOther: () => pair.open(absolute(hrefOf({}, !presenter, spoken))),
    setClock: pair.setClock,
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
        clock: pair.clock,
        laser: pair.laser,
        together: pair.together,
        moved: pair.moved,
        awake,
        newer,
        address: absolute(hrefOf({}, false)),
        otherAddress: absolute(hrefOf({}, !presenter)),
        local: isLocalFile(),
      }}
      loadPinyin={loadPinyin}
      takeAway={(shown) => (
        <TakeAwayMenu context={context} route={route} subject={{ kind: 'slide', slide: shown }} jobs />
      )}
      notice={<Notices context={context} problems={problems} />}
    />
  );
}

/** Replaces the name of a slide in the address by its number. An address with a fault is left for the notice to name. */
function useNumberedAddress(route: Route, slide: number, problems: readonly Problem[]): void {
  useEffect(() => {
    if (route.screen.name !== 'present' || typeof route.screen.slide === 'number' || problems.length > 0)
      return;
    replaceWith(toHref({ ...route, screen: { name: 'present', slide } }));
  }, [route, slide, problems]);
}
