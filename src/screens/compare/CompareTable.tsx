import type { YearsWords } from '../../format/words/years';
import type { CompareView } from '../../views/compare/compare-view';
import { SectionRows } from './SectionRows';

interface Props {
  readonly view: CompareView;
  readonly words: YearsWords['compare'];
  readonly figureOf: (edition: string, reference: string) => string;
  readonly whole: boolean;
}

/** With more rows than this, sections open one by one. */
const manyRows = 300;

/** Every measure with its value in each edition and what became of it, by section. */
export function CompareTable({ view, words, figureOf, whole }: Props) {
  const { columns, sections, rowCount, caption } = view;
  const folds = rowCount > manyRows && sections.length > 1;
  return (
    <div className="relative -mx-2 max-h-[85vh] overflow-auto md:mx-0 lg:max-h-none lg:overflow-visible print:mx-0 print:max-h-none print:overflow-visible">
      <table aria-label={caption} className="w-full border-collapse text-left print:text-note">
        <thead className="sticky top-0 z-10 bg-paper lg:top-[var(--bar)] print:static">
          <tr>
            <th
              scope="col"
              className="sticky left-0 z-[1] border-b-2 border-rule-strong bg-paper py-1 pr-2 pl-2 align-bottom md:static md:pl-0 print:pl-0"
            >
              {words.figure}
            </th>
            {columns.map(({ id, name, fullName, draft, follows }, i) => [
              <th
                key={id}
                scope="col"
                title={fullName}
                className="border-b-2 border-rule-strong py-1 pr-2 text-right align-bottom whitespace-nowrap xl:w-[13rem]"
              >
                {name}
                {draft !== null && <span className="ml-1 text-note font-normal text-second">{draft}</span>}
              </th>,
              follows && (
                <th
                  key={`${id} change`}
                  scope="col"
                  className="border-b-2 border-rule-strong py-1 pr-2 pl-2 align-bottom xl:w-[22rem]"
                >
                  {columns.length > 2 ? words.changeBetween(columns[i - 1]?.name ?? '', name) : words.change}
                </th>
              ),
            ])}
          </tr>
        </thead>
        {sections.map((section, i) => (
          <SectionRows
            key={section.id}
            section={section}
            columns={columns}
            words={words}
            figureOf={figureOf}
            folded={folds && i > 0}
            whole={whole}
          />
        ))}
      </table>
    </div>
  );
}
