import { openHost } from "./openHost";

test("settings keep what JSON can hold, and travel with the workbook", async () => {
  const host = openHost();
  await host.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("columns", { opened: 3, names: ["a", "b"] });
    settings.add("columns", { opened: 4 });
    settings.add("mode", "native");
    await context.sync();
    const mode = settings.getItem("mode").load("key, value");
    const none = settings.getItemOrNullObject("nothing");
    const count = settings.getCount();
    settings.load("items/key, items/value");
    await context.sync();
    expect([mode.key, mode.value, none.isNullObject, count.value]).toEqual(["mode", "native", true, 2]);
    expect(settings.items.map((setting) => [setting.key, setting.value])).toEqual([
      ["columns", { opened: 4 }],
      ["mode", "native"],
    ]);
    mode.delete();
  });
  expect([...host.document.settings]).toEqual([["columns", { opened: 4 }]]);
});
