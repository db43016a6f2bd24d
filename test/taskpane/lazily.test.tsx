/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { lazily } from "../../src/taskpane/parts/Lazily";

function Part({ name }: { readonly name: string }) {
  return <p>Here is {name}</p>;
}

test("a part whose code can't be fetched says so, and is fetched when tried again", async () => {
  let reachable = false;
  const Later = lazily<{ readonly name: string }>(async () => {
    if (!reachable) throw new Error("Loading chunk failed");
    return Part;
  });
  render(
    <FluentProvider theme={webLightTheme}>
      <Later name="a form" />
    </FluentProvider>,
  );
  await screen.findByText(/could not be loaded/);
  reachable = true;
  await userEvent.setup().click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText("Here is a form");
});
