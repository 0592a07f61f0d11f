import { useMemo } from 'react';
import type { EditionTexts } from '../../edition/texts';
import { createPart } from '../../loading/part';
import { FigureDrawer } from '../../ui/drawer/FigureDrawer';
import { FigureMore } from '../../ui/drawer/FigureMore';
import { useFiguresOnScreen } from '../../ui/drawer/figures-on-screen';
import { usePageBeside, useRoomBeside } from '../../ui/drawer/room-beside';
import { Later } from '../../ui/frame/Later';
import type { Context } from '../../views/context';
import { describeDetail, describeDetailHead, writtenOf } from '../../views/figure/describe-detail';
import { toHref } from '../address/codec';
import { absolute, leaveFigure } from '../address/navigation';
import type { Route } from '../address/route-types';
import { slideHref } from '../address/stage-link';
import { Lazily } from '../later/Lazily';
import { useDetailTexts } from '../later/use-detail-texts';

/** It comes where an earlier edition stands beside this one. */
const bothYears = createPart(() => import('../editions/EditionYears'));

interface Props {
  readonly context: Context;
  readonly route: Route;
}

/** The detail of the figure that the address names: beside the screen where there is room, else over it. */
export function FigurePanel({ context, route }: Props) {
  const { figure } = route;
  const head = useMemo(
    () => (figure === null ? null : describeDetailHead(context, figure)),
    [context, figure],
  );
  const texts = useDetailTexts(context.edition, head !== null);
  const isBeside = useRoomBeside() && head !== null;
  const href = toHref(route);
  const figures = useFiguresOnScreen(isBeside ? href : null);
  usePageBeside(isBeside);
  if (figure === null || head === null) return null;
  return (
    <FigureDrawer
      reference={figure}
      head={head}
      written={writtenOf(context, figure, texts)}
      link={absolute(href)}
      slide={slideHref(route, figure, context.edition)}
      beside={isBeside ? figures : null}
      more={
        <Later key={figure}>
          <More context={context} figure={figure} texts={texts} />
        </Later>
      }
      onClose={() => leaveFigure(toHref({ ...route, figure: null }))}
    />
  );
}

interface MoreProps {
  readonly context: Context;
  readonly figure: string;
  readonly texts: EditionTexts | null;
}

function More({ context, figure, texts }: MoreProps) {
  const detail = useMemo(() => describeDetail(context, figure, texts), [context, figure, texts]);
  // Only of a figure of the article; what was worked out has its own ways.
  const indicator = context.edition.indicators.find(({ id }) => id === figure);
  if (detail === null) return null;
  return (
    <FigureMore
      detail={detail}
      years={
        indicator?.earlier !== undefined && (
          <Lazily part={bothYears}>
            {({ EditionYears }) => <EditionYears context={context} indicator={indicator} />}
          </Lazily>
        )
      }
    />
  );
}
