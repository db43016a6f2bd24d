import { ICommandService, ThemeService, type IDisposable, type Univer, type Workbook } from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
  type Scene,
  type SpreadsheetSkeleton,
} from "@univerjs/preset-sheets-core";
import type { SheetDocument } from "../../../document/sheetDocument";
import type { WorkbookDocument } from "../../../document/workbookDocument";
import { chartModel } from "../charts/chartModel";
import { chartSvg } from "../charts/chartSvg";
import { pixels } from "../units";

/** A part of the window that scrolls by itself: frozen rows and columns stand still. */
interface Pane {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scrollX: number;
  readonly scrollY: number;
}

interface Shown {
  readonly sheet: SheetDocument;
  readonly scale: number;
  readonly headings: { readonly width: number; readonly height: number };
  readonly panes: readonly Pane[];
}

/** Draws the charts of the shown sheet over its cells; they scroll and zoom with them, and let the mouse through. */
export class ChartOverlay {
  private readonly layer: HTMLElement;
  private readonly drawn = new Map<string, string>();
  private readonly subscriptions: IDisposable[] = [];
  private readonly resized: ResizeObserver;
  private frame = 0;
  private disposed = false;
  private scene: Scene | undefined;

  constructor(
    private readonly univer: Univer,
    private readonly document: WorkbookDocument,
    private readonly workbook: Workbook,
    place: HTMLElement,
  ) {
    this.layer = place.ownerDocument.createElement("div");
    this.layer.dataset["gridCharts"] = "";
    Object.assign(this.layer.style, { position: "absolute", inset: "0", overflow: "hidden", pointerEvents: "none" });
    this.resized = new ResizeObserver(() => this.schedule());
    this.resized.observe(place);
    const commands = univer.__getInjector().get(ICommandService);
    this.subscriptions.push(commands.onCommandExecuted(() => this.schedule()));
    const themed = univer
      .__getInjector()
      .get(ThemeService)
      .darkMode$.subscribe(() => this.schedule());
    this.subscriptions.push({ dispose: () => themed.unsubscribe() });
    this.schedule();
  }

  /** To be called when cells or charts have changed. */
  refresh(): void {
    this.drawn.clear();
    this.schedule();
  }

  private schedule(): void {
    if (this.disposed) return;
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private draw(): void {
    // In the dark the grid turns the colours of its cells round; charts go with them.
    const dark = !this.disposed && this.univer.__getInjector().get(ThemeService).darkMode;
    this.layer.style.filter = dark ? "invert(0.9) hue-rotate(180deg)" : "";
    const shown = this.attached() ? this.shown() : undefined;
    const charts = shown?.sheet.charts ?? [];
    if (!shown || charts.length === 0) return this.layer.replaceChildren();
    const seen = new Set<string>();
    const panes = shown.panes.map((pane, index) => this.paneOf(shown, pane, index, seen));
    this.layer.replaceChildren(...panes);
  }

  /** Puts the layer over the canvas, which is there only after the first drawing. */
  private attached(): boolean {
    if (this.layer.isConnected) return true;
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(this.workbook.getUnitId());
    const canvas = render?.engine.getCanvasElement();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !canvas?.parentElement || !main) {
      setTimeout(() => this.schedule(), 50);
      return false;
    }
    this.scene = render.scene;
    const scrolled = main.onScrollAfter$.subscribeEvent(() => this.schedule());
    this.subscriptions.push({ dispose: () => scrolled.unsubscribe() });
    canvas.parentElement.append(this.layer);
    return true;
  }

  private skeleton(): SpreadsheetSkeleton | undefined {
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(this.workbook.getUnitId());
    return render?.with(SheetSkeletonManagerService).getCurrentSkeleton() ?? undefined;
  }

  private shown(): Shown | undefined {
    const main = this.scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = this.skeleton();
    const sheet = this.document.sheets.find(({ id }) => id === this.workbook.getActiveSheet().getSheetId());
    if (!main || !skeleton || !sheet || !this.scene) return undefined;
    const scale = this.scene.getAncestorScale().scaleX;
    const { rowHeaderWidth: width, columnHeaderHeight: height } = skeleton;
    const frozenX = { from: width * scale, to: main.left * scale, scroll: 0 };
    const frozenY = { from: height * scale, to: main.top * scale, scroll: 0 };
    const freeX = { from: main.left * scale, to: this.layer.clientWidth, scroll: main.viewportScrollX };
    const freeY = { from: main.top * scale, to: this.layer.clientHeight, scroll: main.viewportScrollY };
    const panes = [frozenY, freeY].flatMap((y) =>
      [frozenX, freeX].flatMap((x): Pane[] => {
        const pane = { left: x.from, top: y.from, scrollX: x.scroll, scrollY: y.scroll };
        const size = { width: x.to - x.from, height: y.to - y.from };
        return size.width > 0 && size.height > 0 ? [{ ...pane, ...size }] : [];
      }),
    );
    return { sheet, scale, headings: { width, height }, panes };
  }

  private paneOf({ sheet, scale, headings }: Shown, pane: Pane, index: number, seen: Set<string>): HTMLElement {
    const element = this.layer.ownerDocument.createElement("div");
    const [left, top] = [`${pane.left}px`, `${pane.top}px`];
    const size = { width: `${pane.width}px`, height: `${pane.height}px` };
    Object.assign(element.style, { position: "absolute", overflow: "hidden", left, top, ...size });
    for (const chart of sheet.charts) {
      const x = (headings.width + pixels(chart.left) - pane.scrollX) * scale - pane.left;
      const y = (headings.height + pixels(chart.top) - pane.scrollY) * scale - pane.top;
      const outside =
        x > pane.width ||
        y > pane.height ||
        x + pixels(chart.width) * scale < 0 ||
        y + pixels(chart.height) * scale < 0;
      if (outside) continue;
      const holder = this.layer.ownerDocument.createElement("div");
      holder.innerHTML = this.svgOf(sheet, chart.id, index);
      const transform = `translate(${x}px, ${y}px) scale(${scale})`;
      Object.assign(holder.style, { position: "absolute", left: "0", top: "0", transformOrigin: "0 0", transform });
      // A chart may reach over several panes; it is read out once.
      if (seen.has(chart.id)) holder.ariaHidden = "true";
      seen.add(chart.id);
      element.append(holder);
    }
    return element;
  }

  private svgOf(sheet: SheetDocument, chartId: string, pane: number): string {
    const chart = sheet.charts.find(({ id }) => id === chartId);
    if (!chart) return "";
    const id = `grid-chart-${chartId.replace(/\W/g, "")}-${pane}`;
    const svg = this.drawn.get(id) ?? chartSvg(chartModel(this.document, chart), id);
    this.drawn.set(id, svg);
    return svg;
  }

  dispose(): void {
    this.disposed = true;
    cancelAnimationFrame(this.frame);
    this.resized.disconnect();
    for (const subscription of this.subscriptions) subscription.dispose();
    this.layer.remove();
  }
}
