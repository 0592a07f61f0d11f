import { useMemo } from 'react';
import type { EditionTexts } from '../../edition/texts';
import { FigureDrawer } from '../../ui/drawer/FigureDrawer';
import { FigureMore } from '../../ui/drawer/FigureMore';
import { Later } from '../../ui/frame/Later';
import type { Context } from '../../views/context';
import { describeDetail, describeDetailHead, writtenOf } from '../../views/figure/describe-detail';
import { toHref } from '../address/codec';
import { absolute, leaveFigure } from '../address/navigation';
import type { Route } from '../address/route-types';
import { useDetailTexts } from '../later/use-detail-texts';

interface Props {
  readonly context: Context;
  readonly route: Route;
}

/** The detail of the figure that the address names, over the screen that it was opened from. */
export function FigurePanel({ context, route }: Props) {
  const { figure } = route;
  const head = useMemo(
    () => (figure === null ? null : describeDetailHead(context, figure)),
    [context, figure],
  );
  const texts = useDetailTexts(head !== null);
  if (figure === null || head === null) return null;
  return (
    <FigureDrawer
      head={head}
      written={writtenOf(context, figure, texts)}
      more={
        <Later key={figure}>
          <More context={context} figure={figure} texts={texts} link={absolute(toHref(route))} />
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
  readonly link: string;
}

function More({ context, figure, texts, link }: MoreProps) {
  const detail = useMemo(() => describeDetail(context, figure, texts), [context, figure, texts]);
  return detail === null ? null : <FigureMore detail={detail} link={link} />;
}
