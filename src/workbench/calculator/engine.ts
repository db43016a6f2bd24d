import { LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import {
  AstTreeBuilder,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  LexerNode,
  UniverFormulaEnginePlugin,
  type BaseAstNode,
  type FunctionVariantType,
  type IFunctionNames,
  type ISheetData,
} from "@univerjs/engine-formula";
import { maxColumns, maxRows } from "../document/rect";
import { correct } from "./corrections";
import { countCells, type CriteriaMemory } from "./criteria";
import { CustomExecutor, type CustomFunctionTable } from "./customFunctions";
import { readCellsDirectly } from "./directReads";
import { trustedFunctions } from "./trustedFunctions";

const book = "book";

export interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface EngineSheet {
  readonly id: string;
  /** As the user knows it. */
  readonly name: string;
  readonly data: ISheetData[string];
}

/** Univer's formula engine with its own scheduling left aside: one formula in, its value out. */
export interface Engine {
  /** Makes these sheets and functions the ones that formulas see, each sheet under its id, and forgets all others. */
  load(sheets: readonly EngineSheet[], custom?: CustomFunctionTable): void;
  /** Those that formulas see now. */
  readonly loaded: readonly EngineSheet[];
  /** Lets go of what was read of the sheets: of long columns it is more than the workbook itself. */
  forget(): void;
  knows(functionName: string): boolean;
  /** The value of a formula (without doubt about names: see translate); undefined where it can't be parsed. */
  evaluate(formula: string, at: Position): FunctionVariantType | undefined;
}

interface Steps {
  _execute(node: BaseAstNode, ...offset: number[]): unknown;
}

/** A part of a formula is over when what it is an argument of is known: of a long column each is a value per row. */
function dropArguments(interpreter: Steps): void {
  const execute = interpreter._execute.bind(interpreter);
  interpreter._execute = (node, ...offset) => {
    const done = execute(node, ...offset);
    for (const argument of node.getChildren()) argument.setValue(undefined as unknown as FunctionVariantType);
    return done;
  };
}

/** The engine's executor of comparisons, with what it holds between being told the sign and comparing. */
interface Comparing {
  readonly _compareType: string;
  setCompareType(sign: string): void;
}

let engine: Engine | undefined;

/** Starting the engine takes a while: it happens once, with the first formula. */
export function formulaEngine(): Engine {
  engine ??= startEngine();
  return engine;
}

function startEngine(): Engine {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const injector = univer.__getInjector();
  // The engine's services come up with the first workbook; its contents are not used.
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: book });
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const functions = injector.get(IFunctionService);
  const executorOf = (name: string) => functions.getExecutor(name as IFunctionNames);
  correct(executorOf);
  readCellsDirectly();
  let memory: CriteriaMemory = { cells: new Map(), masks: new Map() };
  countCells(executorOf, () => memory);
  const lexer = injector.get(Lexer);
  const parser = injector.get(AstTreeBuilder);
  const interpreter = injector.get(Interpreter);
  dropArguments(interpreter as unknown as Steps);
  // One executor compares for all formulas, and is told the sign before it reads the cells.
  const comparing = functions.getExecutor("COMPARE" as IFunctionNames) as unknown as Comparing;
  let current: Position | undefined;
  let table: CustomFunctionTable | undefined;
  let names: ReadonlyMap<string, string> = new Map();
  const stand = (at: Position) => {
    current = at;
    config.setExecuteSubUnitId(at.sheetId);
    runtime.setCurrent(at.row, at.column, maxRows, maxColumns, at.sheetId, book);
  };
  const forget = () => {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    memory = { cells: new Map(), masks: new Map() };
  };
  let loaded: readonly EngineSheet[] = [];
  return {
    forget,
    get loaded() {
      return loaded;
    },
    load(sheets, custom) {
      loaded = sheets;
      current = undefined;
      table = custom;
      names = new Map(sheets.map(({ id, name }) => [id, name]));
      forget();
      config.load({
        formulaData: {},
        arrayFormulaCellData: {},
        arrayFormulaRange: {},
        forceCalculate: false,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        allUnitData: { [book]: Object.fromEntries(sheets.map(({ id, data }) => [id, data])) },
        unitStylesData: {},
        unitSheetNameMap: { [book]: Object.fromEntries(sheets.map(({ id }) => [id, id])) },
      });
      config.setExecuteUnitId(book);
    },
    knows: (functionName) => {
      if (!table?.knows(functionName)) return trustedFunctions.has(functionName);
      if (!functions.hasExecutor(functionName as IFunctionNames)) {
        functions.registerExecutors(
          new CustomExecutor(
            functionName,
            () => table,
            (id) => names.get(id),
          ),
        );
      }
      return true;
    },
    evaluate(formula, at) {
      const outer = current;
      const sign = comparing._compareType;
      stand(at);
      try {
        const tokens = lexer.treeBuilder(formula);
        if (!(tokens instanceof LexerNode)) return undefined;
        const node = parser.parse(tokens);
        if (!node || interpreter.checkAsyncNode(node)) return undefined;
        return interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 });
      } finally {
        // Reading a cell may have led to the evaluation of another formula.
        if (outer) stand(outer);
        comparing.setCompareType(sign);
      }
    },
  };
}
