import type { deskWords as zh } from '../../zh/years/desk';
import { matchingWords } from './matching';

/** Words of the way through on which next year's figures are brought in. */
export const deskWords: typeof zh = {
  title: 'Next year’s figures',
  lead: 'Fill in the form for next year, open it, match it with last year, and the dashboard shows the new year.',
  privacy: 'Everything happens on this computer: nothing is sent, no file and no figure leaves it.',
  offline: 'nothing leaves this computer',
  steps: {
    open: 'Open a file',
    check: 'Check the figures',
    match: 'Match with last year',
    preview: 'Preview',
    save: 'Save and hand on',
  },
  step: (number, name, isDone) => `${number} ${name}${isDone ? ', done' : ''}`,
  stepsName: 'Steps',
  next: (name) => `Next: ${name}`,
  about: (place, year) => `${place} · ${year}`,
  fromFile: (name) => `from “${name}”`,
  unsaved: 'not saved',
  savedAs: (name) => `saved as “${name}”`,
  nothingYet: {
    check: 'No file is open yet.',
    match: 'There is nothing to match yet.',
    preview: 'There is nothing to preview yet.',
    save: 'There is nothing to save yet.',
    first: 'First open the form, an edition file or a draft.',
    mend: (name) => `“${name}” has errors: mend them and open it again, or open it as a draft for now.`,
    mendOnly: (name) => `“${name}” has errors: mend them and open it again.`,
    toOpen: 'Open a file',
    toCheck: 'See the errors',
  },
  open: {
    templateTitle: '1. Download the form',
    templateText: (place, year, figures) =>
      `Made from the ${figures} figures of ${place} ${year}: codes, names, units and last year’s values are filled in. What is left to type is this year’s value and its phrase.`,
    template: (year) => `Download the form for ${year} (.xlsx)`,
    templateSaved: (name) =>
      `Downloaded: ${name}. Fill it in with Excel or WPS, save it there, then open it here.`,
    templateHints: [
      'One row, one figure. Type the value as the article prints it (1781.30) and its phrase: the words around the number, at most 40 characters. Quicker: paste each paragraph once; the other rows then need their value only.',
      'Leave a row empty if this year’s article has no such figure; after opening, all of them are set to “not this year” at once.',
      'A figure that is new this year gets a row of its own at the end; it needs no code.',
    ],
    openTitle: '2. Open the form',
    openText: 'Forms, edition files and drafts are opened here; a file can also be dropped on the page.',
    openButton: 'Choose a file…',
    drop: 'Let go to open this file',
    kinds: 'Can be opened: the form (.xlsx), edition files and drafts (.json).',
    reading: {
      read: (name) => `Reading “${name}”…`,
      compare: (name) => `Comparing “${name}” with the year before…`,
    },
    share: (percent) => `${percent} done`,
    cancel: 'Cancel',
    cancelled: (name) => `Reading “${name}” was stopped. Nothing has changed.`,
    isOpen: (name) => `You are working on “${name}”. It is still here.`,
    goOn: 'Go on with it',
    aside: (name) => `The one before, “${name}”, is not lost. It lies aside.`,
    swap: 'Take it back',
    keptTitle: (name, when) => `Last time you left without saving: “${name}”, ${when}.`,
    keptResume: 'Go on from there',
    keptDrop: 'Not wanted, delete it',
    keptSure: 'Really delete it? Press once more',
  },
  refused: {
    title: (name) => `“${name}” was not opened`,
    sentence: (name) => `“${name}” was not opened. `,
    still: 'What you are working on was not touched.',
    verdicts: {
      doc: 'This is a text document of Word or WPS, which can’t be read. Fill the figures into the form (.xlsx) and open that.',
      xls: 'This is a sheet of an old format (.xls, .et), which can’t be read. Open it in Excel or WPS, choose “Save as” and “.xlsx”, and open the new file.',
      ods: 'This is an OpenDocument sheet (.ods), which can’t be read. Choose “Save as” and “.xlsx”, and open the new file.',
      csv: 'This is a table of plain text (.csv, .txt) without codes and units, which can’t be read. Fill the figures into the form (.xlsx) and open that.',
      pdf: 'This is a PDF, which can’t be read. Fill the figures into the form (.xlsx) and open that.',
      image: 'This is a picture, which can’t be read. Fill the figures into the form (.xlsx) and open that.',
      web: 'This is a web page. A dashboard is opened by a double click; what is wanted here is the form (.xlsx) or an edition file (.json).',
      empty: 'This file is empty (0 bytes). Perhaps it was not saved to its end: save it once more.',
      big: 'This file is too large to be read. A form has at most 5 MB, an edition file at most 40 MB. Make sure that it is the form.',
      damaged:
        'This file can’t be opened. Perhaps it was not saved to its end, or it has a password. Open it in Excel or WPS, take the password away and save it once more.',
      json: 'This is no whole edition file: it breaks off, or it was damaged. Take another one, or save it once more.',
      otherJson: 'This is no edition file of the dashboard: it holds no edition.',
      locked:
        'The browser can’t read this file. It may be open elsewhere, or gone. Close it in Excel or WPS and try again.',
      notEarlier: 'This is no edition of an earlier year, so it can’t be matched with.',
      several: 'Only one file can be opened at a time.',
      lost: 'A part of the program did not load, so the file was not read. Check the network and try again.',
      unknown:
        'It can’t be told what this file is. The form (.xlsx), edition files and drafts (.json) can be opened.',
    },
  },
  check: {
    filled: 'read',
    empty: 'empty',
    errors: 'errors',
    notices: 'notices',
    fine: 'There are no errors. You can go on.',
    errorsTitle: (count) =>
      count === 1
        ? '1 error: mend it and open the file again'
        : `${count} errors: mend them and open the file again`,
    errorsText:
      'Each one says its cell, what was read and what to do. Mend it in the form, save and open it again; it is then gone from here.',
    noticesTitle: (count) =>
      count === 1 ? '1 notice: you can go on without it' : `${count} notices: you can go on without them`,
    checksTitle: (count) =>
      `${count} ${count === 1 ? 'place' : 'places'} to check: a figure may be forgotten, or differ from last year’s`,
    phrasesTitle: (count) =>
      count === 1
        ? '1 phrase was found in a pasted paragraph: please check it'
        : `${count} phrases were found in pasted paragraphs: please check them`,
    phrasesText:
      'Is the value in each row the one that its phrase says? Where it is not, paste the phrase in the form yourself and open it again.',
    phraseColumns: { cell: 'Cell', figure: 'Figure', value: 'Value', text: 'Phrase that was found' },
    columns: { cell: 'Cell', found: 'Read', what: 'What is wrong', toDo: 'What to do' },
    cellEmpty: '(empty)',
    sheet: (name, count) => `${name} (${count})`,
    wholeFile: 'The whole file',
    moreFaults: (count) =>
      `${count} more: mend the first ones and open the file again, or see the marked form`,
    marked: 'Download the form with its errors marked (.xlsx)',
    markedText: 'The form that you opened; cells with errors are coloured and have a comment.',
    markedSaved: (name) => `Downloaded: ${name}`,
    unfilledTitle: (count) => (count === 1 ? '1 row is not filled in' : `${count} rows are not filled in`),
    unfilledText:
      'Fill in what the article has. What it does not have is set to “not this year” at once: beside last year it then says “not reported”, never 0.',
    unfilledButton: (count) =>
      count === 1
        ? 'This one is not in this year’s article'
        : `These ${count} are not in this year’s article`,
    unfilledDone: (count) => `${count} set to “not this year”.`,
    unfilledList: 'See which',
    openAgain: 'Mended: open it again',
    asDraft: 'Open as a draft for now',
    asDraftText: (errors) =>
      `Rows with ${errors === 1 ? 'an error' : `${errors} errors`} are left out, the others are taken. The dashboard and its files say “draft”.`,
    notTaken: (name, work) =>
      `“${name}” has errors and was not taken. What you are working on was not touched: it is still “${work}”, opened before.`,
    noDraft: 'No dashboard can be made before the errors are mended.',
    isDraft: (errors) =>
      `Opened as a draft; ${errors === 1 ? '1 error is' : `${errors} errors are`} not mended.`,
  },
  match: matchingWords,
  preview: {
    title: (year) => `The dashboard of ${year} can be looked at`,
    text: (year) =>
      `These links open the dashboard of ${year}. The browser’s “back”, or “More”, leads here again.`,
    year: String,
    head: (headYear, name) =>
      `The head of this page still says ${headYear}, and that is right: follow a link below, or choose “${name}” in the head, and it changes.`,
    oldTitle: (title, year, sheet, row) =>
      `“${title}” is still last year’s. The dashboard and its files will say so. Change “${row}” on the form’s sheet “${sheet}” to that of ${year}, save and open it again; no decision is lost.`,
    noEnglish: (count, sheet, column) =>
      `${count === 1 ? '1 figure has no English name' : `${count} figures have no English name`}; English screens show the Chinese. To add it, fill in the column “${column}” on the form’s sheet “${sheet}”, save and open it again.`,
    draft: 'Something is still open, so the dashboard says “draft”.',
    links: { overview: 'Overview', indicators: 'All figures', growth: 'Growth', present: 'Presentation' },
  },
  save: {
    names: {
      base: (place, year) => `${place}-${year}`,
      draft: 'draft',
      template: 'form',
      workbook: 'filled',
      marked: 'errors marked',
    },
    openTitle: (count) =>
      count === 1
        ? '1 thing is open: what you save is a draft'
        : `${count} things are open: what you save is a draft`,
    openText: 'Until they are done, every screen and every file says “draft”.',
    readyTitle: 'All is done',
    readyText: 'What you save is the edition itself.',
    undecided: (count) => (count === 1 ? '1 figure is not decided' : `${count} figures are not decided`),
    unfilled: (count) =>
      count === 1
        ? '1 row is neither filled in nor “not this year”'
        : `${count} rows are neither filled in nor “not this year”`,
    errors: (count) => (count === 1 ? '1 error is not mended' : `${count} errors are not mended`),
    toDo: 'Do it',
    draftTitle: 'Draft',
    draftText:
      'Save it any time. You or a colleague can go on with it: figures, decisions and layout are in it.',
    draftButton: 'Save the draft',
    editionTitle: 'Edition file',
    editionText:
      'For another system, for the office above, for the server. Others open it with “Open a file”.',
    editionButton: 'Save the edition file',
    copyTitle: 'Dashboard in one file',
    copyText:
      'The whole dashboard with this edition as one web page. A double click opens it, without a network, wherever it is sent.',
    copyButton: 'Save the dashboard',
    copyBoth: (year) => `Together with ${year}`,
    copyAlone: (year) => ` Alone it lacks what ${year} printed.`,
    lost: 'A part of the program did not load, so nothing was saved. Check the network and try again.',
    workbookTitle: 'Form',
    workbookText: 'This edition as a form (.xlsx), to read and change in Excel or WPS.',
    workbookButton: 'Save the form',
    marked: 'draft',
    saved: (name) => `Saved: ${name}`,
    handedOver: (name) => `Handed to the browser: ${name}. Look among the downloads.`,
    failed: 'It was not saved: the browser refused, or the disk is full. Save it to another place.',
    making: 'Writing the file…',
    folderTitle: 'Put it on the server',
    folderText: [
      '1. Save the edition file into the folder “editions” beside the dashboard’s page.',
      '2. Add its name as one line to index.json in that folder.',
      '3. Reload the dashboard: the year can be chosen in the head. Nothing is built, nothing is programmed.',
    ],
    wipeNote: 'Once saved, the copy that the browser keeps is deleted.',
  },
  rescue: {
    on: 'What is not saved is also kept in this browser, and deleted once it is saved.',
    offer:
      'Shall this browser keep a copy in case it closes? Mind that other web pages opened from files of this computer can read it. It is deleted once you save.',
    accept: 'Keep a copy',
    refused: 'This browser keeps no copy. Work goes on; save the draft often.',
  },
};
