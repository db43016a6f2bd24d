import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { WorkbookDocument } from "../../../document/workbookDocument";
import { ConditionalStyles } from "../conditional/conditionalStyles";
import { visualRules } from "../conditional/visualRules";
import { toGridStyle } from "../snapshot/style";
import type { Run } from "./pushSheet";

/** Shows the document's conditional formats. */
export class ConditionalView {
  private readonly styles: ConditionalStyles;
  private readonly rules: ConditionalFormattingRuleModel;
  private readonly interceptor: IDisposable;
  private readonly shown = new Map<string, string>();

  constructor(
    univer: Univer,
    private readonly document: WorkbookDocument,
    private readonly workbook: Workbook,
    private readonly run: Run,
  ) {
    const injector = univer.__getInjector();
    this.styles = new ConditionalStyles(document);
    this.rules = injector.get(ConditionalFormattingRuleModel);
    this.interceptor = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: 11,
      handler: (cell, { subUnitId, row, col }, next) => next(this.formatted(cell, subUnitId, row, col)),
    });
  }

  private formatted<T extends ICellDataForSheetInterceptor | null | undefined | void>(
    cell: T,
    sheetId: string,
    row: number,
    column: number,
  ) {
    const sheet = this.document.sheets.find(({ id }) => id === sheetId);
    const style = sheet && this.styles.at(sheet, row, column);
    if (!style) return cell;
    const own = this.workbook.getStyles().getStyleByCell(cell);
    return { ...cell, s: { ...own, ...toGridStyle(style) } };
  }

  /** Brings bars, icons and scales in line with the document, and asks all rules again. */
  push(): void {
    this.styles.forget();
    const unitId = this.workbook.getUnitId();
    for (const sheet of this.document.sheets) {
      const wanted = visualRules(sheet, (formula) => this.valueOf(formula));
      const key = JSON.stringify(wanted);
      if (key === (this.shown.get(sheet.id) ?? "[]")) continue;
      this.shown.set(sheet.id, key);
      const at = { unitId, subUnitId: sheet.id };
      for (const { cfId } of this.rules.getSubunitRules(unitId, sheet.id) ?? []) {
        this.run(DeleteConditionalRuleMutation.id, { ...at, cfId });
      }
      // A rule that is added comes before those that are there.
      for (const rule of [...wanted].reverse()) this.run(AddConditionalRuleMutation.id, { ...at, rule });
    }
  }

  private valueOf(formula: string): number {
    const plain = Number(formula.replace(/^=/, ""));
    if (Number.isFinite(plain)) return plain;
    const [sheet] = this.document.sheets;
    if (!sheet) return 0;
    try {
      const cell = { sheet, row: 0, column: 0, formula: formula.startsWith("=") ? formula : `=${formula}` };
      return Number(this.document.calculator?.calculate(this.document, [cell])[0] ?? 0) || 0;
    } catch {
      return 0;
    }
  }

  dispose(): void {
    this.interceptor.dispose();
  }
}
