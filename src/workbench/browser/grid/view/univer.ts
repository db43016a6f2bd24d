import { IUndoRedoService, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import {
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from "@univerjs/preset-sheets-core";
import coreLocale from "@univerjs/preset-sheets-core/locales/en-US";
import {
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsConditionalFormattingUIPlugin,
} from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingLocale from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { WorkbookUndoRedo } from "../undo";
import { hiddenMenus } from "./menus";

/** Of one colour, as Excel's are: through a clear one the cells beneath look as if they faded. Dark themes invert it. */
const scrollBars = {
  trackBackgroundColor: "rgb(243,244,246)",
  trackBorderColor: "rgb(222,224,228)",
  thumbBackgroundColor: "rgba(24,28,42,0.40)",
  thumbHoverBackgroundColor: "rgba(24,28,42,0.50)",
  thumbActiveBackgroundColor: "rgba(24,28,42,0.60)",
};

/**
 * Starts Univer in a place of the page. Its formula engine is told not to calculate: it would be a second opinion.
 * What it knows about formulas serves typing them: names of functions, help with arguments, references in colour.
 */
export function startUniver(place: HTMLElement, darkMode: boolean): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreLocale, conditionalFormattingLocale) },
    logLevel: LogLevel.ERROR,
    darkMode,
    override: [[IUndoRedoService, { useClass: WorkbookUndoRedo }]],
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, { container: place, header: true, footer: true, menu: hiddenMenus });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    protectedRangeShadow: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    scrollConfig: scrollBars,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  return univer;
}
