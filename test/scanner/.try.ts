import { scan } from "/work/main/src/scanner/scan";
import { csvReader } from "/work/main/test/support/memoryReader";
(async () => {
  for (const f of process.argv.slice(2)) {
    const t = Date.now();
    const r = await scan(csvReader(f));
    console.log("==", f, Date.now() - t, "ms");
    for (const g of r.regions)
      console.log(
        "  region",
        g.sheet,
        g.address,
        g.kind,
        g.label,
        g.rows,
        g.rowsFolded,
        g.score,
        g.columns.map((c) => c.role + "=" + c.heading + "/" + c.type).join("; "),
      );
    for (const x of r.findings) {
      console.log(
        "  ",
        x.kpi,
        x.variant,
        x.value,
        x.unit,
        "n",
        x.rowsUsed,
        "conf",
        x.confidence,
        x.leftOut.map((l) => l.rows + " " + l.reason).join(", "),
        x.period?.label,
      );
      console.log("       N", JSON.stringify(x.native).slice(0, 300));
      console.log("       L", JSON.stringify(x.live));
      for (const w of x.warnings) console.log("       W", w.code, w.message);
    }
    console.log("  Q", JSON.stringify(r.questions));
    console.log("  W", JSON.stringify(r.warnings));
    console.log("  NM", r.notMeasured.map((n) => n.kpi + ": " + n.needs).join(" | "));
  }
})();
