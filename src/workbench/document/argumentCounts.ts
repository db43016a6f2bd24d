/** How many arguments functions of Excel take: least and most. Functions that are not listed may take any number. */
const listed = `
  ABS 1, AND 1-255, AVERAGE 1-255, AVERAGEIF 2-3, AVERAGEIFS 3-255, CHAR 1, CHOOSE 2-255, CODE 1, COLUMN 0-1, COLUMNS 1,
  CONCATENATE 1-255, COUNT 1-255, COUNTA 1-255, COUNTBLANK 1, COUNTIF 2, COUNTIFS 2-254, DATE 3, DATEVALUE 1, DAY 1,
  EDATE 2, EOMONTH 2, EXACT 2, FALSE 0, FIND 2-3, HLOOKUP 3-4, HOUR 1, HYPERLINK 1-2, IF 2-3, IFERROR 2, IFNA 2, INDEX 2-4,
  INDIRECT 1-2, INT 1, ISBLANK 1, ISERROR 1, ISNA 1, ISNUMBER 1, ISTEXT 1, LARGE 2, LEFT 1-2, LEN 1, LOWER 1, MATCH 2-3,
  MAX 1-255, MAXIFS 3-255, MEDIAN 1-255, MID 3, MIN 1-255, MINIFS 3-255, MINUTE 1, MOD 2, MONTH 1, N 1, NA 0,
  NETWORKDAYS 2-3, NETWORKDAYS.INTL 2-4, NOT 1, NOW 0, OFFSET 3-5, OR 1-255, PERCENTILE 2, PI 0, PMT 3-5, POWER 2, PROPER 1, QUARTILE 2, RAND 0,
  RANDBETWEEN 2, RANK 2-3, REPLACE 4, REPT 2, RIGHT 1-2, ROUND 2, ROUNDDOWN 2, ROUNDUP 2, ROW 0-1, ROWS 1, SEARCH 2-3,
  SECOND 1, SIGN 1, SMALL 2, SQRT 1, STDEV 1-255, SUBSTITUTE 3-4, SUM 1-255, SUMIF 2-3, SUMIFS 3-255, SUMPRODUCT 1-255,
  T 1, TEXT 2, TIME 3, TIMEVALUE 1, TODAY 0, TRIM 1, TRUE 0, UPPER 1, VALUE 1, VAR 1-255, VLOOKUP 3-4, WEEKDAY 1-2,
  WORKDAY 2-3, YEAR 1`;

export const argumentCounts: ReadonlyMap<string, readonly [least: number, most: number]> = new Map(
  listed.split(",").map((entry) => {
    const [name = "", counts = ""] = entry.trim().split(" ");
    const [least = 0, most = least] = counts.split("-").map(Number);
    return [name, [least, most]];
  }),
);
