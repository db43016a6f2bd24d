/** Whether Excel starts the add-in with the open workbook, which keeps it; in an Excel that can. */
export async function startsWithWorkbook(): Promise<boolean> {
  return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
}

export async function startWithWorkbook(starts: boolean): Promise<void> {
  const { load, none } = Office.StartupBehavior;
  await Office.addin.setStartupBehavior(starts ? load : none);
}
