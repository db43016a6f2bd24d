import { lazily } from "../parts/Lazily";
import type { StoredAnswersProps } from "./StoredAnswers";
import type { TableColumnsProps } from "../columns/TableColumns";

// What columns can be taken for is a long list: it comes when it is first shown.

export const LazyTableColumns = lazily<TableColumnsProps>(async () => {
  const { TableColumns } = await import(/* webpackChunkName: "columns" */ "../columns/TableColumns");
  return TableColumns;
});

export const LazyStoredAnswers = lazily<StoredAnswersProps>(async () => {
  const { StoredAnswers } = await import(/* webpackChunkName: "columns" */ "./StoredAnswers");
  return StoredAnswers;
});
