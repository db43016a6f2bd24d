/** Serials of a workbook that counts its days from 1904 are so much lower than those of 1900. */
export const daysTo1904 = 1462;

/** What is known of the workbook's date system. */
interface DateSystem {
  days: number;
  reading?: Promise<void>;
}

/** The functions' script and the pane's are built apart and run on one page: they meet here. */
const page = globalThis as { mspScorecardDates?: DateSystem };
const system: DateSystem = (page.mspScorecardDates ??= { days: 0 });

/** How many days a serial of the open workbook is lower than in the 1900 date system: 0 or 1462. */
export function dateShift(): number {
  return system.days;
}

/** Says which date system the open workbook has. */
export function setDateShift(days: number): void {
  system.days = days;
}

/** Says that the date system is being read: functions of dates wait for it. */
export function expectDateShift(read: Promise<unknown>): void {
  const done = (): void => {
    if (system.reading === settled) system.reading = undefined;
  };
  const settled: Promise<void> = read.then(done, done);
  system.reading = settled;
}

/** Settles once the date system is known, or can't be; undefined where nobody is reading. */
export function dateShiftRead(): Promise<void> | undefined {
  return system.reading;
}
