/** What a person sees who opens the page in a browser. */
export function OutsideExcel() {
  return (
    <main style={{ padding: "16px", fontFamily: "sans-serif" }}>
      <h1>MSP Scorecard</h1>
      <p>This page is the task pane of an Excel add-in. Open it in Excel: Home tab, Benchmark scorecard.</p>
      <p>If you see this inside Excel, Office.js could not be loaded: check the connection and reopen the pane.</p>
      <p>
        <a href="help.html">What the add-in does and reads</a>
      </p>
    </main>
  );
}
