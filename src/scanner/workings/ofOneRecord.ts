/** The rows of a range that holds a cell per record, as they stand in addresses. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

const quotedOrRange = /"[^"]*"|'[^']*'|\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?/g;

/**
 * An expression over columns of a table as it reads over the cells of the first record, relative, to be filled down:
 * COUNTIFS(T!$A$2:$A$9,1) is COUNTIFS(T!A2,1). Undefined where it refers to anything but whole columns of records.
 */
export function ofOneRecord(expression: string, { first, last }: Extent): string | undefined {
  let isWhole = true;
  const text = expression.replace(
    quotedOrRange,
    (found: string, from?: string, top?: string, to?: string, bottom?: string) => {
      if (from === undefined) return found;
      if (from !== (to ?? from) || Number(top) !== first || Number(bottom ?? top) !== last) isWhole = false;
      return `${from}${first}`;
    },
  );
  return isWhole ? text : undefined;
}
