/** As many cells as a column of Excel has. */
export const rowsOfExcel = 1_048_576;
