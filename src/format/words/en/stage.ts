import type { stageZh } from '../zh/stage';

/** To ten seconds, because nobody speaks more evenly. */
function lengthOf(seconds: number): string {
  const all = Math.round(seconds / 10) * 10;
  const [minutes, rest] = [Math.floor(all / 60), all % 60];
  return [minutes > 0 && `${minutes} min`, rest > 0 && `${rest} s`].filter(Boolean).join(' ') || '0 s';
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Names in a row; an “and” inside of one would make another between them unclear. */
function listed(names: readonly string[]): string {
  const last = names[names.length - 1] ?? '';
  return names.length < 2 || names.some((name) => name.includes(' and '))
    ? names.join(', ')
    : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Words of the stage in English. */
export const stageEn: typeof stageZh = {
  title: (place, year) => `Rural revitalisation in ${place}, ${year} in review`,
  sectors: ([first = '', ...more]) => listed([first, ...more.map(lowerFirst)]),
  titleKicker: (book) => `From ${book}`,
  titleLabel: 'Title',
  message: 'The year in brief',
  fields: { unit: 'Presented by', speaker: 'Speaker', date: 'Date' },
  end: 'Thank you',
  endNote: (book) => `Source: ${book}`,
  annex: 'Annex',
  table: (name, page, pages) => `${name}: figures and facts${pages === 1 ? '' : ` (${page}/${pages})`}`,
  statements: 'Also reported',
  entry: (title, members) => `${title}: ${members}`,
  andOthers: (members) => `${members} and others`,
  next: 'What comes next',
  nextSeparator: ': ',
  open: 'Open questions',
  openTitle: 'To be confirmed by departments',
  askedOf: (question, who) => `${question.replace(/\.$/, '')} (${who})`,
  ways: (name) => `${name}: how it was done`,
  say: {
    cover: (place, year, sectors) =>
      `This is a report on rural revitalisation in ${place} in ${year}${sectors === '' ? '' : `: ${sectors}`}.`,
    row: (title) => `${title}: `,
    end: 'That is the end of the report. Thank you.',
    annex: 'This page is for reference, when someone asks.',
  },
  signMeans: (sign, meaning) => `${sign.charAt(0).toUpperCase()}${sign.slice(1)}: ${meaning}`,
  inPeriod: (period) => ` (${period})`,
  areas: 'Main results, area by area',
  quoted: (phrase, source) => `“${phrase}”, ${source}`,
  checksTitle: 'Cross-checks of the figures',
  checksLabel: 'What was checked',
  moreChecks: (n) => `${n} more in the data notes`,

  statement: 'The article',

  slide: 'slide',
  seeSlide: 'See the slide',
  position: (slide, all) => `${slide} / ${all}`,
  annexPosition: (slide) => `Annex ${slide}`,
  announced: (slide, all, title) => `Slide ${slide} of ${all}: ${title}`,
  clamped: (wanted, all) => `There is no slide ${wanted}; there are ${all}. This is the last one.`,
  notHere: 'What was to be enlarged is not on this slide; ignored.',
  filteredAgenda: 'The filter leaves nothing of the agenda; this is all that it leaves.',
  typed: (digits) => `Slide ${digits}: press Enter`,
  close: 'Close',

  bar: {
    label: 'Presentation tools',
    previous: 'Previous',
    next: 'Next',
    grid: 'All',
    find: 'Find',
    spot: 'Enlarge',
    laser: 'Laser',
    black: 'Black',
    white: 'White',
    rotation: 'Auto',
    agenda: 'Agenda',
    presenter: 'Presenter window',
    code: 'QR code',
    download: 'Download',
    screen: 'Full screen',
    keys: 'Keys',
    end: 'End',
  },
  keys: {
    title: 'Keys while presenting',
    next: 'Next slide',
    previous: 'Previous slide',
    first: 'First slide',
    last: 'Last slide',
    space: 'Space',
    number: 'Go to a slide',
    numberKeys: 'number + Enter',
    back: 'After a jump, back to where it began',
    start: 'Start from the first slide',
    end: 'End the presentation',
    black: 'Black screen, again to restore',
    white: 'White screen, again to restore',
    screen: 'Full screen',
    grid: 'All slides',
    spot: 'Enlarge picture or figure, again to restore',
    laser: 'Laser dot',
    presenter: 'Presenter window',
    rotation: 'Turn slides by itself',
    find: 'Find any figure',
    story: 'Back to the slide that was left',
    agenda: 'Agenda: choose and order slides',
    code: 'QR code of this slide',
    download: 'Download this slide or the deck',
    keys: 'This list',
    withoutKeys:
      'Without a keyboard: choose any line above. Mouse: the wheel turns slides, a click beside everything shows the next. Touch: swipe to turn, tap to bring up the tools. Clicker: the previous key on the title opens the agenda.',
  },

  asked: {
    title: 'Related figure',
    back: 'R, or the next slide key, returns to the slide that was left',
  },
  grid: { title: 'All slides', hint: 'Arrows choose, Enter opens, Esc closes' },
  agenda: {
    title: 'Agenda',
    hint: 'Choose sectors and minutes, then slide by slide. The agenda is a link.',
    sectors: 'Sectors',
    length: 'Length',
    minutes: (minutes) => `${minutes} min`,
    slides: (slides, annex) =>
      `${slides} ${slides === 1 ? 'slide' : 'slides'}${annex === 0 ? '' : `, annex ${annex}`}`,
    time: (seconds) => `about ${lengthOf(seconds)} of words`,
    spare: (seconds) => `${lengthOf(seconds)} left`,
    over: (seconds) => `${lengthOf(seconds)} too long`,
    none: 'Choose at least one slide',
    use: 'Use this agenda',
    add: 'Add a figure',
    addHint: 'Name or number',
    found: (count) => (count === 0 ? 'Nothing found' : `${count} found, the down arrow chooses`),
    added: (name) => `Added: ${name}`,
    reset: 'Restore default',
    restored: 'The slides and their order are the default again',
    copy: 'Copy link',
    copied: 'Copied',
    copyFailed: 'Could not copy; take it from the address bar',
    help: 'Drag to order, click to take in or out. Keyboard: arrows go from slide to slide, Space takes in or out, Alt + arrows move, Enter uses the agenda. Clicker: the page keys walk over sectors, length and Use, the black-screen key presses.',
    drag: 'Hold and drag',
    earlier: (name) => `Move earlier: ${name}`,
    later: (name) => `Move later: ${name}`,
    moved: (name, place, all) => `${name}: now slide ${place} of ${all}`,
    movedOut: (name) => `${name}: moved, not taken in`,
  },
  code: {
    title: 'QR code of this slide',
    text: 'Scan it to open what this slide is about. The phone must be able to reach this server.',
    file: 'This page was opened from a file on this computer, which a phone cannot reach: a code would be dead. Put it on a web server first.',
    failed: 'The code could not be drawn. The address is:',
  },

  cover: { black: 'Black screen; any key restores', white: 'White screen; any key restores' },
  rotation: {
    running: (seconds) => `Turning by itself, ${seconds} s a slide`,
    paused: (seconds) => `Paused; goes on after ${seconds} s without a key`,
  },
  wake: {
    missing:
      'The browser does not let this page keep the screen awake (no plain http page may): switch the screen saver off in the system.',
    refused:
      'The system did not keep the screen awake (perhaps to save power): switch the screen saver off in the system.',
  },
  edition: { newer: 'A newer edition of the data is there.', update: 'Update now' },
  noFullScreen:
    'The browser does not let this page fill the screen (usual inside another page): open it in a window of its own.',
  blocked:
    'The browser blocked the new window. Allow pop-ups here and press N again, or open this address in another window:',

  presenter: {
    title: 'Presenter window',
    now: 'Now',
    next: 'Next',
    last: 'Last slide; the next one is the first again',
    named: (name, value) => `${name}: ${value}`,
    notes: 'Notes',
    words: 'To say',
    phrases: 'In the article',
    checks: 'Checks',
    statements: 'Stated in the article',
    cautions: 'Take care',
    questions: 'May be asked',
    answering: 'Answering',
    back: (slide) => `Back to slide ${slide}`,
    left: 'Left',
    over: 'Over time',
    elapsed: 'Elapsed',
    planned: (minutes) => `Planned: ${minutes} min`,
    pace: 'Pace',
    onTime: 'On time',
    late: (seconds) => `${lengthOf(seconds)} behind`,
    early: (seconds) => `${lengthOf(seconds)} ahead`,
    due: (slide) => `Due: slide ${slide}`,
    unplanned: 'Annex, outside the plan',
    notBegun: 'Starts with the first turn',
    start: 'Start',
    pause: 'Pause',
    goOn: 'Go on',
    reset: 'Reset',
    clock: 'Time of day',
    together: 'Wall connected',
    alone: 'No wall connected; turning slides moves this window only',
    openWall: 'Open the wall',
    covered: 'Wall: black',
    whitened: 'Wall: white',
  },
};
