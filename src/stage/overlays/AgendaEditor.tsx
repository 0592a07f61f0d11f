import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { PinyinMatcher } from '../../derive/search';
import type { EditionTexts } from '../../edition/texts';
import { keyName } from '../../ui/dialog/key-name';
import { useWords } from '../../ui/locale-context';
import { CopyButton } from '../../ui/text/CopyButton';
import { copy } from '../../ui/text/copy';
import type { Context } from '../../views/context';
import { keysOf } from '../keys/stage-keys';
import { AddFigure } from './AddFigure';
import { AgendaCards } from './AgendaCards';
import { AgendaChoice } from './AgendaChoice';
import { AgendaFields } from './AgendaFields';
import { AgendaTime } from './AgendaTime';
import { StageDialog } from './StageDialog';
import { type Talk, useAgenda } from './use-agenda';

interface Props {
  readonly context: Context;
  /** The words to say; null until they are loaded. */
  readonly texts: EditionTexts | null;
  /** What is shown now. */
  readonly talk: Talk;
  readonly loadPinyin: () => Promise<PinyinMatcher>;
  /** The whole address of a talk. */
  readonly addressOf: (talk: Talk) => string;
  readonly onUse: (talk: Talk, slides: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Makes a talk from sectors and minutes, then slide by slide; by mouse, touch, keyboard and clicker. It all is a link. */
export function AgendaEditor({ context, texts, talk, loadPinyin, addressOf, onUse, onClose }: Props) {
  const words = useWords().stage.agenda;
  const agenda = useAgenda(context, texts, talk);
  const [said, setSaid] = useState('');
  const help = useId();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus(), []);
  const isEmpty = agenda.chosen.length === 0;
  const use = () => {
    if (!isEmpty) onUse(agenda.talk, agenda.chosen);
  };
  /** The few keys of a clicker: two walk over what is chosen first, one presses, one starts. */
  const onKeyDown = (event: KeyboardEvent) => {
    const name = keyName(event.nativeEvent);
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.defaultPrevented && name !== 'f5') return;
    if (name === 'f5') use();
    else if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    else if (name === 'pagedown' || name === 'pageup')
      walk(event.currentTarget, name === 'pagedown' ? 1 : -1);
    else if (keysOf('black').includes(name)) (document.activeElement as HTMLElement | null)?.click();
    else return;
    event.preventDefault();
  };
  return (
    <StageDialog title={words.title} hint={words.hint} wide onClose={onClose} onKeyDown={onKeyDown}>
      <div className="st-scroll">
        <div ref={top} className="st-agenda-top">
          <AgendaChoice context={context} agenda={agenda}>
            <AgendaTime agenda={agenda} isLoaded={texts !== null} />
            <button
              type="button"
              className="st-button st-strong"
              data-stop=""
              disabled={isEmpty}
              onClick={use}
            >
              {words.use}
            </button>
          </AgendaChoice>
          <div className="st-row">
            <AgendaFields agenda={agenda} />
            <AddFigure
              context={context}
              loadPinyin={loadPinyin}
              onAdd={(id, title) => {
                agenda.add(id);
                setSaid(words.added(title));
              }}
            />
            <span className="st-row-end">
              <CopyButton
                onCopy={() => copy({ text: addressOf(agenda.talk) })}
                label={words.copy}
                words={words}
                className="st-button"
              />
              <button
                type="button"
                className="st-button"
                disabled={agenda.isPlanned}
                onClick={() => {
                  agenda.reset();
                  setSaid(words.restored);
                }}
              >
                {words.reset}
              </button>
            </span>
          </div>
        </div>
        <p id={help} className="st-help">
          {words.help}
        </p>
        <AgendaCards agenda={agenda} help={help} onUse={use} onSay={setSaid} />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </StageDialog>
  );
}

/** Focuses the next control that a clicker reaches, from the last one again the first. */
function walk(dialog: Element, by: 1 | -1): void {
  const stops = [...dialog.querySelectorAll<HTMLButtonElement>('[data-stop]:enabled')];
  const at = stops.indexOf(document.activeElement as HTMLButtonElement);
  const from = at < 0 && by < 0 ? 0 : at;
  stops[(from + by + stops.length) % stops.length]?.focus();
}
