import { scorecardMark } from "../../../excel/sheets/scorecardSheets";
import { makeAnew } from "../../files/makeAnew";
import { saveXlsx } from "../../files/saveXlsx";
import type { OpenedWorkbook } from "../../files/openXlsx";
import { extensions } from "../../files/openBytes";
import { copyName } from "./copyName";
import { element } from "./elements";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Calls back with a file that was picked with the button or dropped anywhere on the page. */
export function acceptFiles(onFile: (file: File) => void): void {
  const picker = element("file", HTMLInputElement);
  picker.accept = extensions.join(",");
  element("open", HTMLButtonElement).addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    if (file) onFile(file);
    // So that the same file can be picked again.
    picker.value = "";
  });
  acceptDrops(window, onFile);
}

/** Files can be dropped on a window: the page's, or that of the pane's frame. */
export function acceptDrops(target: Window, onFile: (file: File) => void): void {
  const hint = element("drop", HTMLDivElement);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  target.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    hint.hidden = false;
  });
  target.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) hint.hidden = true;
  });
  target.addEventListener(
    "drop",
    (event) => {
      hint.hidden = true;
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onFile(file);
    },
    true,
  );
}

/**
 * Lets the browser save a copy of the workbook; nothing leaves the machine. Gives what the copy can't show, one sentence
 * each.
 */
export function downloadCopy({ document: workbook, source }: OpenedWorkbook): readonly string[] {
  const notes: string[] = [];
  makeAnew(workbook, scorecardMark);
  const bytes = saveXlsx(workbook, source, (note) => notes.push(note));
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = copyName(workbook.fileName);
  link.click();
  URL.revokeObjectURL(address);
  return notes;
}
