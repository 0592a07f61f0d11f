/** How a form is filled in, on its first sheet. */
export const guide = {
  next: [
    '1. Begin with the title and the book on the second sheet. On the third sheet a row is a figure of last year, in the order of the article; the arrows in its head show one section or sector only. From this year’s article, fill in the two coloured columns: value and phrase. The quickest way: paste each paragraph of the article once, as the phrase of any of its figures (up to 2,000 characters); the other rows need their value only. The page finds their phrases in what was pasted, asks you to check, and lists the numbers that no row says. Or paste a phrase in each row: it contains the number and has at most 40 characters, and the value may be left to the page.',
    '2. Write the value as the article prints it, with a zero at its end: 1781.30. The unit has its own column. Where the article says about, more than, at least or at most, choose it as the hedge.',
    '3. Where the article states a growth, fill in growth and direction; beside the value in the phrase, the page reads it and asks you to check. If it stands in another phrase, fill in the phrase of growth too. If it is not against last year (a yearly average, since a five-year plan), say against what.',
    '4. Last year’s value, phrase, period and scope are grey, to compare with, and are not read. If this year’s figure is not of the whole year or not of the whole city, write its period and scope, even if they are those of last year.',
    '5. The relation to last year says “same”. Choose “renamed” where only the name changed, “redefined” where it is counted otherwise, “not this year” where the article has no such figure. A row that says “same” and has no value counts as not filled in.',
    '6. Write new figures below the last row, without a code, as “new”. Add new sections and sectors to the sheet of choices first.',
    '7. A range (6 to 8), a share in words (a quarter), the number of a document and a date are no figures: copy them with the words around them to the sheet “不是指标的数字” and write the reason. Statements without a number have the sheet “文字结论”; their verdict (结果词) is the words of the phrase that say the result, or nothing.',
    '8. Columns that are rarely used are folded at the right; “+” above the columns unfolds them. A reading (读作) is only for a phrase that the article misprints: the phrase with the lost characters put in. A place is part.item.paragraph, such as 3.6.1 or empty.',
    '9. Save the file as .xlsx and open it in the page, step “Open”. All cells with a fault are listed at once, and there is a copy of the form in which they are marked.',
  ],
  same: [
    '1. On the third sheet a row is a figure, filled in from the edition on screen. Change what is to be changed, but leave the codes.',
    '2. Write the value as the article prints it, with a zero at its end: 1781.30. Copy the phrase from the article; it contains the number and has at most 40 characters.',
    '3. To drop a figure, delete its row. Write new ones below the last row, without a code. Add new sections and sectors to the sheet of choices first. “+” above the columns unfolds those that are rarely used.',
    '4. Save the file as .xlsx and open it in the page, step “Open”. All cells with a fault are listed at once, and there is a copy of the form in which they are marked.',
  ],
};
