import { yearsWordsOf } from '../../../format/words/years';
import { useLocale } from '../../../ui/locale-context';
import type { ChoicesView, Choosable, OfferChoice } from '../../../views/edition/describe-choices';
import { ChosenFigures } from './ChosenFigures';
import { ChosenList } from './ChosenList';
import { Fold } from './Fold';

interface Props {
  readonly section: ChoicesView['sections'][number];
  readonly onAdd: (offer: OfferChoice) => void;
  readonly onRemove: (picture: Choosable) => void;
  readonly onTiles: (ids: readonly string[], of: string, said: string) => void;
}

/** A section: its pictures, those that could be added, and its main figures. */
export function SectionFold({ section, ...act }: Props) {
  return (
    <Fold title={section.name} note={section.counts}>
      <Contents section={section} {...act} />
    </Fold>
  );
}

/** So many main figures a section has at most. */
const mostTiles = 6;

function Contents({ section: { id, contents }, onAdd, onRemove, onTiles }: Props) {
  const { pictures, tiles, ...words } = yearsWordsOf(useLocale().language).choices;
  const own = contents();
  return (
    <>
      <ChosenList
        of="picture"
        title={pictures.shown}
        entries={own.shown}
        action={words.remove}
        none={pictures.none}
        onAct={onRemove}
      />
      <ChosenList
        of="picture"
        title={pictures.offered}
        entries={own.offers}
        action={words.add}
        none={pictures.noOffers}
        onAct={onAdd}
      />
      <div>
        <h3 className="text-label font-bold">{tiles.title}</h3>
        <p className="text-note text-ink-soft">{tiles.hint}</p>
        <ChosenFigures
          of={`tile ${id}`}
          label={tiles.title}
          figures={own.tiles}
          most={mostTiles}
          leads
          onChange={onTiles}
        />
      </div>
    </>
  );
}
