import { Button } from "@fluentui/react-components";

export function ToolsLink({ onOpen }: { readonly onOpen: () => void }) {
  return <Button onClick={onOpen}>Formulas and values</Button>;
}
