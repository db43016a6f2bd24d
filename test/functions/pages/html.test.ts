import fc from "fast-check";
import { html, joined } from "../../../src/functions/pages/html";

describe("html templates", () => {
  test("escape what is text, in elements and attributes", () => {
    const text = `<script>alert("1") & 'x'</script>`;
    expect(html`<a title="${text}">${text}</a>`.toString()).toBe(
      '<a title="&lt;script&gt;alert(&quot;1&quot;) &amp; &#39;x&#39;&lt;/script&gt;">' +
        "&lt;script&gt;alert(&quot;1&quot;) &amp; &#39;x&#39;&lt;/script&gt;</a>",
    );
  });

  test("keep what is markup already", () => {
    expect(html`<p>${html`<b>${"a<b"}</b>`}</p>`.toString()).toBe("<p><b>a&lt;b</b></p>");
  });

  test("join lists, and write nothing for false and undefined, but write 0", () => {
    expect(html`${["a", [html`<i>b</i>`, "&"]]}|${false}|${undefined}|${0}`.toString()).toBe("a<i>b</i>&amp;|||0");
  });

  test("text that says it is markup is still text", () => {
    const forged = { markup: "<b>", toString: () => "<b>" } as unknown as string;
    expect(html`${String(forged)}`.toString()).toBe("&lt;b&gt;");
  });

  test("no text leaves its place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const markup = html`<p title="${text}">${text}</p>`.toString();
        expect(markup.match(/[<>"]/g)?.join("")).toBe('<"">' + "<>");
      }),
    );
  });
});

test("joined puts something between items only", () => {
  expect(html`${joined(["a", html`<b>b</b>`, "c"], ", ")}`.toString()).toBe("a, <b>b</b>, c");
  expect(html`${joined([], ", ")}`.toString()).toBe("");
});
