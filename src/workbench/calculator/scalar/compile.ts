import { parseLocalAddress, splitSheet } from "../../document/a1";
import type { CellValue } from "../../document/cellValue";
import { formulaTerms, isCells, type Token } from "../../document/formulaTokens";
import { functions } from "./functions";
import { negative, operators } from "./operators";
import { scalarOf, type Compute } from "./values";

/** Reads a cell; a sheet that is named is looked up first. */
export interface Cells {
  reader(sheet: string | undefined): ((row: number, column: number) => CellValue) | undefined;
}

/**
 * A formula of plain steps over single cells, ready to be computed on any row that it is filled down to; undefined where
 * it holds anything else. What it computes may still be the engine's to say: see `askEngine`.
 *
 * @param row on which it stands as it is written
 */
export function compileScalar(formula: string, row: number, cells: Cells): Compute | undefined {
  const tokens = formulaTerms(formula).filter(({ type }) => type !== "whitespace" && type !== "fx_prefix");
  const parser = new Parser(tokens, row, cells);
  const whole = parser.expression(0);
  return parser.isDone() ? whole : undefined;
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly row: number,
    private readonly cells: Cells,
  ) {}

  isDone(): boolean {
    return this.at === this.tokens.length;
  }

  expression(level: number): Compute | undefined {
    const signs = operators[level];
    if (!signs) return this.signed();
    let left = this.expression(level + 1);
    for (let operation = signs[this.sign()]; left && operation; operation = signs[this.sign()]) {
      this.at += 1;
      const [first, of, second] = [left, operation, this.expression(level + 1)];
      left = second && ((row) => of(first(row), second(row)));
    }
    return left;
  }

  private signed(): Compute | undefined {
    if (!this.takes("-")) return this.operand();
    const of = this.signed();
    return of && negative(of);
  }

  private operand(): Compute | undefined {
    if (this.takes("(")) {
      const inner = this.expression(0);
      return this.takes(")") ? inner : undefined;
    }
    const token = this.tokens[this.at++];
    if (token?.type === "number") return constant(Number(token.value));
    if (token?.type === "string") return constant(token.value.slice(1, -1).replace(/""/g, '"'));
    if (token?.type === "bool") return constant(token.value.toUpperCase() === "TRUE");
    if (token?.type === "func") return this.call(token.value.toUpperCase());
    return token && isCells(token) ? this.cell(token.value) : undefined;
  }

  private call(name: string): Compute | undefined {
    if (!this.takes("(")) return undefined;
    if (name === "ROW") return this.rowNumber();
    const args: Compute[] = [];
    do {
      const argument = this.expression(0);
      if (!argument) return undefined;
      args.push(argument);
    } while (this.takes(","));
    return this.takes(")") && Object.hasOwn(functions, name) ? functions[name]?.(args) : undefined;
  }

  /** ROW of a cell; of anything else the engine knows. */
  private rowNumber(): Compute | undefined {
    const token = this.tokens[this.at++];
    const { local } = splitSheet(token && isCells(token) ? token.value : "");
    const place = parseLocalAddress(local);
    if (!place || place.rows * place.columns > 1 || !this.takes(")")) return undefined;
    if (/\$\d/.test(local)) return constant(place.row + 1);
    const down = place.row - this.row;
    return (row) => row + down + 1;
  }

  private cell(address: string): Compute | undefined {
    const { sheet, local } = splitSheet(address);
    const place = parseLocalAddress(local);
    const read = this.cells.reader(sheet);
    if (!place || !read || place.rows * place.columns > 1) return undefined;
    const { row: top, column } = place;
    if (/\$\d/.test(local)) return () => scalarOf(read(top, column));
    const down = top - this.row;
    return (row) => scalarOf(read(row + down, column));
  }

  private takes(sign: string): boolean {
    if (this.sign() !== sign) return false;
    this.at += 1;
    return true;
  }

  private sign(): string {
    const token = this.tokens[this.at];
    return token?.type === "operator" ? token.value : "";
  }
}

function constant(value: number | string | boolean): Compute {
  return () => value;
}
