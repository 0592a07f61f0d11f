import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Edition } from '../../../edition/types';
import { chinese } from '../../../format/locale';
import { AllFigures } from '../../../screens/document/AllFigures';
import { LocaleContext } from '../../../ui/locale-context';
import { createContext } from '../../../views/context';
import { marked } from '../../../views/marks';
import {
  type DocumentView,
  describeDocument,
  describeDocumentSection,
} from '../../../views/screen/describe-document';

/**
 * The document of all figures as markup, drawn by the components that also drew the built page's. A step draws one section, so that
 * the page answers in between, and gives the share that is done.
 */
export function* documentHtml(edition: Edition): Generator<number, string> {
  const context = createContext(chinese, edition, new Set());
  // What stands above the sections.
  const view = describeDocument({ ...context, edition: { ...edition, sections: [] } });
  const copy = {
    title: chinese.words.app.name(edition.place.zh, edition.year),
    stamp: marked(context, chinese.words.app.name(edition.place.zh, edition.year)),
  };
  const box = document.createElement('div');
  const root = createRoot(box);
  const draw = (sections: DocumentView['sections']) =>
    flushSync(() =>
      root.render(
        <LocaleContext value={chinese}>
          <AllFigures view={{ ...view, sections }} copy={copy} />
        </LocaleContext>,
      ),
    );
  const drawn: string[] = [];
  try {
    for (const section of edition.sections) {
      draw([describeDocumentSection(context, section)]);
      drawn.push(box.querySelector('section')?.outerHTML ?? '');
      yield drawn.length / edition.sections.length;
    }
    draw([]);
    box.firstElementChild?.insertAdjacentHTML('beforeend', drawn.join(''));
    return box.innerHTML;
  } finally {
    root.unmount();
  }
}
