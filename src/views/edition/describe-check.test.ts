import { expect, it } from 'vitest';
import { type CheckState, describeCheck } from './describe-check';
import { deskWordsOf } from './desk-words';

const state: CheckState = {
  file: 'b.xlsx',
  faults: [{ sheet: '指标', cell: 'D2', found: 'x', what: 'y', toDo: 'z', weight: 'error' }],
  filled: 3,
  unfilled: [],
  isWorkbook: true,
  isTaken: false,
  behind: null,
};

it('says that a file with errors did not take the place of the one in work, and can still be a draft', () => {
  const view = describeCheck(deskWordsOf('zh'), { ...state, behind: 'a.xlsx' });
  expect(view.notTaken).toBe('“b.xlsx”有错误，没有换上。正在做的那一份没有动，还是先前打开的“a.xlsx”。');
  expect(view).toMatchObject({ canBeDraft: true, isDraft: false });
  expect(describeCheck(deskWordsOf('en'), { ...state, behind: 'a.xlsx' }).notTaken).toContain(
    'was not touched',
  );
});

it('says nothing of the kind where nothing else is in work', () => {
  expect(describeCheck(deskWordsOf('zh'), state).notTaken).toBeNull();
});

it('sets phrases that the page found apart from what may be passed over', () => {
  const found = {
    sheet: '指标',
    cell: 'D3',
    found: '52个',
    what: 'y',
    toDo: 'z',
    weight: 'notice',
    phrase: { figure: '实施项目', text: '共实施项目52个' },
  } as const;
  const view = describeCheck(deskWordsOf('zh'), { ...state, faults: [found, ...state.faults] });
  expect(view.phrases).toEqual([{ cell: 'D3', figure: '实施项目', value: '52个', text: '共实施项目52个' }]);
  expect(view.notices.count).toBe(0);
  expect(view.errors.count).toBe(1);
});
