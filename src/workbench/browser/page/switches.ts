import type { Platform } from "../../excel-host/simulatedExcel";
import { element } from "./elements";
import type { ThemeName } from "./theme";

export interface SwitchHooks {
  readonly onTheme: (theme: ThemeName) => void;
  readonly onPlatform: (platform: Platform) => void;
  readonly onFailNextWrite: (on: boolean) => void;
  readonly onCellEditMode: (on: boolean) => void;
  readonly onProtected: (on: boolean) => void;
}

/** The radio buttons and check boxes of the tool bar. */
export class Switches {
  private readonly failNextWrite = element("fail-next-write", HTMLInputElement);
  private readonly cellEditMode = element("cell-edit-mode", HTMLInputElement);
  private readonly protectedWorkbook = element("protected-workbook", HTMLInputElement);

  constructor(theme: ThemeName, hooks: SwitchHooks) {
    radios<ThemeName>("theme", theme, hooks.onTheme);
    radios<Platform>("platform", "desktop", hooks.onPlatform);
    this.onChange(this.failNextWrite, hooks.onFailNextWrite);
    this.onChange(this.cellEditMode, hooks.onCellEditMode);
    this.onChange(this.protectedWorkbook, hooks.onProtected);
    // A click into the pane's frame is none for the page: it closes the list, too.
    window.addEventListener("blur", () => element("faults", HTMLDivElement).hidePopover());
  }

  showFailed(): void {
    this.failNextWrite.checked = false;
    this.count();
  }

  showProtected(on: boolean): void {
    this.protectedWorkbook.checked = on;
    this.count();
  }

  private onChange(box: HTMLInputElement, changed: (on: boolean) => void): void {
    box.addEventListener("change", () => {
      changed(box.checked);
      this.count();
    });
  }

  private count(): void {
    const on = [this.failNextWrite, this.cellEditMode, this.protectedWorkbook].filter((box) => box.checked).length;
    const badge = element("faults-on", HTMLSpanElement);
    badge.hidden = on === 0;
    badge.textContent = String(on);
    badge.ariaLabel = `${on} switched on`;
  }
}

function radios<T extends string>(name: string, chosen: T, changed: (value: T) => void): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>(`input[type=radio][name=${name}]`)) {
    radio.checked = radio.value === chosen;
    radio.addEventListener("change", () => changed(radio.value as T));
  }
}
