import type { DeskWords } from './desk-words';
import type { Step } from './steps';

/** What can be saved. */
export type SavedAs = 'draft' | 'edition' | 'copy' | 'both' | 'workbook';

export interface SaveView {
  readonly title: string;
  readonly text: string;
  /** What is not done yet, each with the step at which it is done. */
  readonly open: readonly { readonly text: string; readonly step: Step }[];
  readonly entries: readonly {
    readonly title: string;
    readonly text: string;
    readonly buttons: readonly { readonly as: SavedAs; readonly label: string }[];
    /** 草稿, wherever the file is one. */
    readonly mark: string | null;
  }[];
}

export interface Unfinished {
  readonly undecided: number;
  readonly errors: number;
  readonly unfilled: number;
}

export const isFinished = ({ undecided, errors, unfilled }: Unfinished): boolean =>
  undecided + errors + unfilled === 0;

/**
 * The last step: with anything open, whatever is saved is a draft and says so.
 * @param earlierYear of the edition that it is matched with
 */
export function describeSave(
  { save }: DeskWords,
  unfinished: Unfinished,
  earlierYear: number | null,
): SaveView {
  const { undecided, errors, unfilled } = unfinished;
  const open = [
    ...(errors > 0 ? [{ text: save.errors(errors), step: 'check' as const }] : []),
    ...(unfilled > 0 ? [{ text: save.unfilled(unfilled), step: 'match' as const }] : []),
    ...(undecided > 0 ? [{ text: save.undecided(undecided), step: 'match' as const }] : []),
  ];
  const mark = isFinished(unfinished) ? null : save.marked;
  return {
    title: mark === null ? save.readyTitle : save.openTitle(undecided + errors + unfilled),
    text: mark === null ? save.readyText : save.openText,
    open,
    entries: [
      {
        title: save.draftTitle,
        text: save.draftText,
        buttons: [{ as: 'draft', label: save.draftButton }],
        mark: null,
      },
      {
        title: save.editionTitle,
        text: save.editionText,
        buttons: [{ as: 'edition', label: save.editionButton }],
        mark,
      },
      {
        title: save.copyTitle,
        text: earlierYear === null ? save.copyText : `${save.copyText}${save.copyAlone(earlierYear)}`,
        // First the file that says of the year before what it printed.
        buttons: [
          ...(earlierYear === null ? [] : [{ as: 'both' as const, label: save.copyBoth(earlierYear) }]),
          { as: 'copy', label: save.copyButton },
        ],
        mark,
      },
      {
        title: save.workbookTitle,
        text: save.workbookText,
        buttons: [{ as: 'workbook', label: save.workbookButton }],
        mark,
      },
    ],
  };
}
