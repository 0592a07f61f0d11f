import type { ReactNode } from 'react';
import type { DetailView } from '../../views/figure/describe-detail';
import { useLocale } from '../locale-context';
import { ListItem } from '../text/ListItem';
import { Prose } from '../text/Prose';
import { Sentence } from '../text/Sentence';
import { DetailChecks } from './DetailChecks';
import { DetailPeriod } from './DetailPeriod';
import { DetailPrevious } from './DetailPrevious';
import { DetailRelated } from './DetailRelated';
import { DrawerSection } from './DrawerSection';

interface Props {
  readonly detail: DetailView;
  /** The figure in two editions, where an earlier one stands beside this one. */
  readonly years?: ReactNode;
}

/** Everything about a figure below its number and its phrase. */
export function FigureMore({ detail, years }: Props) {
  const { titles } = detail;
  // In English it stands above the Chinese quotation.
  const isSaidAbove = useLocale().language === 'en' && detail.quotes.length > 0;
  return (
    <>
      {detail.alsoAt.length > 0 && (
        <DrawerSection title={titles.alsoAt}>
          {detail.alsoAt.map((quote) => (
            <p key={quote.place} className="text-body">
              <q lang="zh-CN" className="font-title before:content-none after:content-none">
                {quote.phrase.map(({ text }) => text).join('')}
              </q>{' '}
              <span className="text-note text-ink-soft">{quote.place}</span>
            </p>
          ))}
        </DrawerSection>
      )}
      {detail.note !== null && (
        <DrawerSection title={titles.note}>
          <Prose as="p" text={detail.note} />
        </DrawerSection>
      )}
      {years}
      <DetailPeriod detail={detail} />
      <DetailPrevious detail={detail} />
      {detail.written !== null && !isSaidAbove && (
        <DrawerSection title={titles.sentence}>
          <Prose as="p" text={detail.written.sentence} />
        </DrawerSection>
      )}
      <DrawerSection title={titles.footnote}>
        <Prose as="p" className="text-note" text={detail.footnote} />
      </DrawerSection>
      <DetailChecks title={titles.checks} checks={detail.checks} />
      <DetailChecks title={titles.derived} remark={detail.derivedRemark} checks={detail.derived} />
      {detail.cautions.length > 0 && (
        <DrawerSection title={titles.cautions}>
          <ul className="grid list-disc gap-0.5 pl-2.5">
            {detail.cautions.map((caution) => (
              <li key={caution.text}>
                <Sentence sentence={caution} />
              </li>
            ))}
          </ul>
        </DrawerSection>
      )}
      {detail.claims.length > 0 && (
        <DrawerSection title={titles.claims}>
          {detail.claims.map((claim) => (
            <p key={claim.id}>
              <Prose text={claim.text} />{' '}
              <q
                lang="zh-CN"
                className="font-title text-note text-ink-soft before:content-none after:content-none"
              >
                {claim.phrase}
              </q>
            </p>
          ))}
        </DrawerSection>
      )}
      {detail.lists.length > 0 && (
        <DrawerSection title={titles.lists}>
          <ul className="grid gap-1">
            {detail.lists.map((item) => (
              <ListItem key={item.id} item={item} />
            ))}
          </ul>
        </DrawerSection>
      )}
      <DetailRelated detail={detail} />
    </>
  );
}
