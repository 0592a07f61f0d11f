import { useMemo, useState } from 'react';
import { permitted } from '../../../../exports/file-name';
import { type Locale, pick } from '../../../../format/locale';
import { sayWorkbookFault } from '../../../../format/workbook-fault';
import { moduleOf } from '../../../../loading/part';
import { CheckStep } from '../../../../screens/edition/CheckStep';
import type { Context } from '../../../../views/context';
import { type CheckView, describeCheck } from '../../../../views/edition/describe-check';
import { deskWordsOf } from '../../../../views/edition/desk-words';
import type { Step } from '../../../../views/edition/steps';
import { drive } from '../../../take-away/drive';
import type { DeskFault, Opened } from '../draft';
import { parts } from '../parts';
import { saveWorkbook } from '../save-workbook';
import { sayFault } from '../say-fault';
import { desk } from '../the-desk';
import type { Work } from '../use-work';

interface Props {
  readonly context: Context;
  readonly opened: Opened;
  readonly work: Work | null;
  readonly hrefOf: (step: Step) => string;
  readonly onFile: (file: File) => void;
}

/** Says what is wrong with the file that was opened last. */
export function CheckRoute({ context, opened, work, hrefOf, onFile }: Props) {
  const { locale } = context;
  // While a file with faults is open, the draft of the one before stands behind it, also if both have one name.
  const own = work?.draft.source === opened ? work : null;
  const behind = own === null && work !== null ? work.draft.name : null;
  const view = useMemo(() => viewOf(locale, opened, own, behind), [locale, opened, own, behind]);
  const [saved, setSaved] = useState<{ readonly of: Opened; readonly name: string } | null>(null);
  const onMarked = async () => {
    const { bytes, faults, name } = opened;
    if (bytes === null) return;
    const { names } = deskWordsOf(locale.language).save;
    const { writeMarkedWorkbookSteps } = await moduleOf(parts.markWorkbook);
    const steps = writeMarkedWorkbookSteps(
      bytes,
      faults.flatMap((fault) => (fault.of === 'workbook' ? fault.fault : [])),
      (fault) => {
        const { what, toDo } = sayWorkbookFault(fault, locale.language);
        return [what, toDo].filter((said) => said !== '').join(' ');
      },
    );
    const marked = await drive(steps, () => undefined, new AbortController().signal);
    setSaved({
      of: opened,
      name: saveWorkbook(permitted(`${name.replace(/\.xlsx$/i, '')}-${names.marked}`), marked),
    });
  };
  return (
    <CheckStep
      view={view}
      saved={saved?.of === opened ? saved.name : null}
      workHref={hrefOf('match')}
      onMarked={onMarked}
      onUnfilled={() => desk.drop(own?.unconfirmed ?? [])}
      onFile={onFile}
      onDraft={desk.takeAsDraft}
    />
  );
}

function viewOf(locale: Locale, opened: Opened, own: Work | null, behind: string | null): CheckView {
  const faults = opened.faults.filter((fault) => !isEmptyRow(fault));
  const names = new Map((own?.before?.indicators ?? []).map(({ id, name }) => [id, pick(locale, name)]));
  return describeCheck(deskWordsOf(locale.language), {
    file: opened.name,
    faults: faults.map((fault) => sayFault(fault, locale.language)),
    filled: opened.edition?.indicators.length ?? null,
    unfilled:
      // A row with an error is no empty one, though the draft doesn't have it either.
      own === null || own.draft.errors > 0
        ? opened.faults.flatMap((fault) =>
            isEmptyRow(fault) && fault.of === 'workbook' ? fault.fault.found : [],
          )
        : own.unconfirmed.map((id) => names.get(id) ?? id),
    isWorkbook: opened.bytes !== null,
    isTaken: own !== null,
    behind,
  });
}

/** Rows that were left empty are told together. */
const isEmptyRow = (fault: DeskFault): boolean =>
  fault.of === 'workbook' && fault.fault.kind === 'not-filled';
