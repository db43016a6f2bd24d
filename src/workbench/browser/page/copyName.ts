/** "tickets.csv" is saved as "tickets - scorecard.xlsx"; a workbook keeps its kind. */
export function copyName(name: string): string {
  const [, start = name, extension = ""] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  const kept = /^\.(xlsx|xlsm|xltx|xltm)$/i.test(extension) ? extension : ".xlsx";
  return `${start} - scorecard${kept}`;
}
