import { useState, useSyncExternalStore } from 'react';
import { permitted } from '../../../../exports/file-name';
import { pick } from '../../../../format/locale';
import { moduleOf } from '../../../../loading/part';
import { OpenStep } from '../../../../screens/edition/OpenStep';
import { RescueNote } from '../../../../screens/edition/RescueNote';
import type { Context } from '../../../../views/context';
import { describeOpen } from '../../../../views/edition/describe-open';
import { deskWordsOf } from '../../../../views/edition/desk-words';
import type { Step } from '../../../../views/edition/steps';
import { follow } from '../../../address/navigation';
import { drive } from '../../../take-away/drive';
import { shelf } from '../../shelf';
import type { DeskState } from '../desk-state';
import { parts } from '../parts';
import { saveWorkbook } from '../save-workbook';
import { desk, rescue } from '../the-desk';

interface Props {
  readonly context: Context;
  readonly state: DeskState;
  readonly hrefOf: (step: Step) => string;
  readonly onFile: (file: File) => void;
}

/** Makes the sheet for next year and hands files to the desk. */
export function OpenRoute({ context, state, hrefOf, onFile }: Props) {
  const { locale } = context;
  // Joined with the year before it would be another one than what was read.
  const edition =
    shelf.list().find((each) => each.edition.id === context.edition.id)?.edition ?? context.edition;
  const words = deskWordsOf(locale.language);
  const { mode, kept } = useSyncExternalStore(rescue.subscribe, rescue.now);
  const [saved, setSaved] = useState<string | null>(null);
  const [isMaking, setMaking] = useState(false);
  const { draft, aside, reading, refused } = state;
  const view = describeOpen(locale, {
    shown: edition,
    templateSaved: saved,
    isMaking,
    reading,
    refused,
    work: draft === null ? null : { name: draft.name, href: hrefOf('match') },
    aside: aside?.name ?? null,
    kept: kept === null || draft !== null ? null : { name: kept.name, when: momentOf(new Date(kept.at)) },
  });
  const onTemplate = async () => {
    const { names } = words.save;
    setMaking(true);
    try {
      const { writeEditionWorkbookSteps } = await moduleOf(parts.writeWorkbook);
      const bytes = await drive(
        writeEditionWorkbookSteps(edition, { for: 'next-year', language: locale.language }),
        () => undefined,
        new AbortController().signal,
      );
      const name = `${names.base(pick(locale, edition.place), edition.year + 1)}-${names.template}`;
      setSaved(saveWorkbook(permitted(name), bytes));
    } finally {
      setMaking(false);
    }
  };
  return (
    <>
      <OpenStep
        view={view}
        onTemplate={onTemplate}
        onFile={onFile}
        onCancel={desk.cancel}
        onSwap={desk.swap}
        onResume={async () => {
          if (await rescue.resume()) follow(hrefOf('match'));
        }}
        onDropKept={rescue.wipe}
      />
      <RescueNote mode={mode} onAccept={rescue.accept} />
    </>
  );
}

const two = (number: number): string => String(number).padStart(2, '0');

/** 2026-03-02 10:32 */
const momentOf = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
