/** Words of the workbook that an office fills in. */
export const workbookWords = {
  title: (place: string, year: number) => `${place}: figures of ${year}, to be filled in`,
  subject: 'Figures to be filled in',
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  keep: 'Please leave as it is',
  last: (text: string) => `Last year: ${text}`,
  notInList: 'It is not on the sheet of choices. You may keep it.',
  guide: {
    next: [
      '1. On the third sheet a row is a figure of last year. From this year’s article, fill in the two coloured columns: value and phrase. Copy the phrase from the article; it contains the number and has at most 40 characters. The phrase alone will do: the page reads the value from it.',
      '2. Write the value as the article prints it, with a zero at its end: 1781.30. The unit has its own column. Where the article says about, more than, at least or at most, choose it as the hedge.',
      '3. Where the article states a growth, fill in growth and direction; if it stands in another phrase, the phrase of growth too. If it is not against last year (a yearly average, since a five-year plan), say against what.',
      '4. The relation to last year says “same”. Choose “renamed” where only the name changed, “redefined” where it is counted otherwise, “not this year” where the article has no such figure. A row that says “same” and has no value counts as not filled in.',
      '5. Write new figures below the last row, without a code, as “new”. Add new sections and sectors to the sheet of choices first. A place is part.item.paragraph, such as 3.6.1; leave it empty if you don’t know it.',
      '6. Save the file as .xlsx and open it in the page, step “Open”. All cells with a fault are listed at once, and there is a copy of the workbook in which they are marked.',
    ],
    same: [
      '1. On the third sheet a row is a figure, filled in from the edition on screen. Change what is to be changed, but leave the codes.',
      '2. Write the value as the article prints it, with a zero at its end: 1781.30. Copy the phrase from the article; it contains the number and has at most 40 characters.',
      '3. To drop a figure, delete its row. Write new ones below the last row, without a code. Add new sections and sectors to the sheet of choices first.',
      '4. Save the file as .xlsx and open it in the page, step “Open”. All cells with a fault are listed at once, and there is a copy of the workbook in which they are marked.',
    ],
  },
};
