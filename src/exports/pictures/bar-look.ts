import { hollow, toneColours } from '../../pictures/plot/native';
import type { NativeBar } from '../../pictures/plot/native-chart';
import type { BoxShape } from '../../pictures/plot/scene';

export const lookOf = ({ tone, isDerived }: NativeBar): Partial<BoxShape> =>
  isDerived ? hollow : { fill: toneColours[tone] };

export const saidOf = ({ said, isDerived }: NativeBar): string => (isDerived ? `${said.text}°` : said.text);
