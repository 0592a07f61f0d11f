import { type ReactNode, useMemo, useState } from 'react';
import { AreaScreen } from '../../screens/area/AreaScreen';
import { BookletScreen } from '../../screens/booklet/BookletScreen';
import { GrowthScreen } from '../../screens/growth/GrowthScreen';
import { GlossaryScreen } from '../../screens/method/GlossaryScreen';
import { MethodScreen } from '../../screens/method/MethodScreen';
import { IndicatorsScreen } from '../../screens/table/IndicatorsScreen';
import { type Context, openingOf } from '../../views/context';
import { describeIndicators } from '../../views/list/describe-indicators';
import { plainTable } from '../../views/list/table-query';
import { describeGlossary } from '../../views/method/describe-glossary';
import { describeMethod } from '../../views/method/describe-method';
import { openingPart } from '../../views/screen/booklet-part';
import { describeArea } from '../../views/screen/describe-area';
import { describeBooklet } from '../../views/screen/describe-booklet';
import { describeGrowth } from '../../views/screen/describe-growth';
import { Overview } from './Overview';

interface Props {
  readonly context: Context;
  readonly part: string | null;
}

/** Gives the booklet the screens it consists of. This is done here because no screen may import another one. */
export function Booklet({ context, part }: Props) {
  const [today] = useState(() => new Date());
  const view = useMemo(() => describeBooklet(context, today), [context, today]);
  const bodies = useMemo(
    () => new Map(view.parts.map(({ id }) => [id, bodyOf(context, id)])),
    [context, view],
  );
  return <BookletScreen view={view} part={part} bodyOf={(id) => bodies.get(id)} />;
}

function bodyOf(context: Context, part: string): ReactNode {
  switch (part) {
    case 'overview':
      return <Overview context={context} />;
    case 'growth':
      return <GrowthScreen view={describeGrowth(context)} />;
    case 'indicators':
      return <IndicatorsScreen view={describeIndicators(context, plainTable)} />;
    case 'method':
      return <MethodScreen view={describeMethod(context)} term={null} glossary={false} />;
    case 'glossary':
      return <GlossaryScreen view={describeGlossary(context)} />;
    default:
      // In the booklet the next panel stands below.
      return (
        <AreaScreen
          view={{
            ...describeArea(context, part === openingPart ? (openingOf(context) ?? part) : part),
            previous: null,
            next: null,
          }}
        />
      );
  }
}
