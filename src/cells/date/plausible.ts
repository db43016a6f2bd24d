/** Serials of days that real records carry: 1 January 1980 to 31 December 2100. */
const earliest = 29_221;
const latest = 73_415;
const unixEpoch = 25_569;
const year1901 = 367;
const year2099 = 72_686;
const year9999 = 2_958_101;

/** True for a number that can be the serial of a record's date, the placeholders of systems included. */
export function isPlausibleSerial(serial: number): boolean {
  return (
    (serial >= earliest && serial < latest + 1) ||
    (serial >= unixEpoch - 1 && serial < unixEpoch + 1) ||
    (serial >= year9999 && serial < year9999 + 365)
  );
}

/** True for dates that systems write where they have none: in 1900, around 1 January 1970 (by time zone), from 2099 on. */
export function isPlaceholder(serial: number): boolean {
  return serial < year1901 || (serial >= unixEpoch - 1 && serial < unixEpoch + 1) || serial >= year2099;
}
